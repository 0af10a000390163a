import { describe, expect, test } from "vitest";
import { DiagnosticError } from "../../src/diagnostics/diagnostic.ts";
import { parseMarkup } from "../../src/document/parse.ts";
import { paragraphsOf } from "../../src/document/paragraphs.ts";
import type { Field } from "../../src/template/fields.ts";
import { documentKinds } from "../../src/template/kinds.ts";
import { renderTemplate } from "../../src/template/render.ts";
import { sealed } from "../../src/template/sealed.ts";
import { templateSources } from "../../src/template/sources.ts";
import { frameworksOf } from "../../src/template/view/frameworks.ts";
import { measuresView } from "../../src/template/view/measures.ts";
import { dossierWith } from "../support/dossier.ts";

const render = (text: string): string =>
  renderTemplate(dossierWith(), "measures", templateSources("measures", { name: "ของเรา.hbs", text }));

/** What of a view its description does not tell, or tells otherwise. */
function undescribed(value: unknown, field: Field | undefined, path: string): readonly string[] {
  if (field === undefined) return [path];
  if (value === null) return field.kind === "object" && field.optional ? [] : [path];
  if (Array.isArray(value)) {
    const items = value as readonly unknown[];
    return field.kind === "list"
      ? items.flatMap((item) => undescribed(item, field.item, `${path}[]`))
      : [path];
  }
  if (typeof value === "object") {
    if (field.kind !== "object") return [path];
    return Object.entries(value as object).flatMap(([key, inner]) =>
      undescribed(inner, field.fields[key], `${path}.${key}`),
    );
  }
  return { text: "string", number: "number", flag: "boolean", list: "", object: "" }[field.kind] ===
    typeof value
    ? []
    : [path];
}

describe("an office's own template", () => {
  test("can reword the document with the facts and the partials there are", () => {
    const markup = render(
      '<document title="{{fileTitle}}"><section><p>{{agency.name}} ได้ {{assessment.total}}</p>{{> signatures}}</section></document>',
    );
    expect(paragraphsOf(parseMarkup(markup, "x"))).toEqual(["สถานพัฒนาเด็กสมมติ ได้ ๙๐.๐๐"]);
  });

  test("is told everything that is wrong with it, under its own name", () => {
    try {
      render("{{titel}}\n{{{title}}}");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DiagnosticError);
      const { diagnostics } = error as DiagnosticError;
      expect(diagnostics.map(({ code, place }) => [code, place?.file, place?.line])).toEqual([
        ["template/unknown-field", "ของเรา.hbs", 1],
        ["template/forbidden", "ของเรา.hbs", 2],
        ["template/unknown-field", "ของเรา.hbs", 2],
      ]);
    }
  });

  test("leaves nothing for the next document", () => {
    expect(render("{{#each title}}{{this}}{{/each}}")).toBe(render("{{#each title}}{{this}}{{/each}}"));
  });
});

describe("the view", () => {
  test("cannot be changed, and is what its description says", () => {
    const dossier = dossierWith({}, "every-part");
    const view = sealed(measuresView(dossier, frameworksOf(dossier)));
    expect(() => Object.assign(view.measures.groups[0]!.rows[0]!, { action: [] })).toThrow(TypeError);
    const root: Field = {
      kind: "object",
      description: "",
      optional: false,
      fields: documentKinds.measures.fields,
    };
    expect(undescribed(view, root, "view")).toEqual([]);
    expect(undescribed({ ...view, secret: 1 }, root, "view")).toEqual(["view.secret"]);
  });

  test("words of the office stand for the derived sentences", () => {
    const wording = {
      title: "ชื่อ\nสองบรรทัด",
      agencyLine: "หน่วยงานเรา",
      introduction: "หนึ่ง\nสอง\n\nสาม",
      linking: "เชื่อม",
      measuresHeads: ["ก", "ข", "ค", "ง", "จ"],
    };
    const dossier = dossierWith({ wording });
    const view = measuresView(dossier, frameworksOf(dossier));
    expect(view).toMatchObject({
      fileTitle: "ชื่อ สองบรรทัด",
      title: ["ชื่อ", "สองบรรทัด"],
      agencyLine: ["หน่วยงานเรา"],
      introduction: [["หนึ่ง", "สอง"], ["สาม"]],
      linking: [["เชื่อม"]],
      measures: { heads: ["ก", "ข", "ค", "ง", "จ"] },
    });
  });
});

describe("what an office types", () => {
  test.each(["</p><h1>แทรก</h1>", "&amp; {{title}} {{{x}}}", "<script>", "ก\u00a0ข", `"'\`=`, "]]>"])(
    "%j reaches the tree as typed",
    (name) => {
      const { agency } = dossierWith();
      const dossier = dossierWith({ agency: { ...agency, name } });
      const markup = renderTemplate(dossier, "measures", templateSources("measures"));
      expect(paragraphsOf(parseMarkup(markup, "x"))[1]).toBe(dossier.agency.name);
    },
  );
});
