import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exitCodes } from "../src/exit-codes.ts";
import { lines, type RecipeName } from "./recipes/lines.ts";
import { Compiler } from "./support/compiler.ts";
import { RepositoryCopy } from "./support/repository-copy.ts";
import { sampleDossiers } from "./support/samples.ts";

const root = resolve(import.meta.dirname, "..");
const copies: RepositoryCopy[] = [];

/** A copy of the project in which recipes were carried out. */
function copyWith(...names: readonly RecipeName[]): RepositoryCopy {
  const copy = new RepositoryCopy(names.join("-"));
  copies.push(copy);
  for (const name of names) {
    copy.overlay(join(root, "test/recipes", name));
    lines[name].forEach((insertion) => copy.insert(insertion));
  }
  return copy;
}

afterAll(() => copies.forEach((copy) => copy.remove()));

const readme = readFileSync(join(root, "src/README.md"), "utf8");

/** The files that a recipe of `src/README.md` numbers, its placeholder filled in. */
function numberedFiles(title: string, placeholder: string, name: string): readonly string[] {
  const section = readme.split(`### ${title}\n`)[1]?.split(/^##/m)[0] ?? "";
  return Array.from(section.matchAll(/^\d+\. `([^`]+)`/gm), ([, file]) =>
    file!.replaceAll(placeholder, name),
  ).sort();
}

/** The small dossier with other top-level fields, on the disk beside a copy. */
function dossierIn(copy: RepositoryCopy, changes: object): string {
  const json = JSON.parse(readFileSync(sampleDossiers.oneDivision, "utf8")) as object;
  const file = copy.path("dossier.json");
  writeFileSync(file, JSON.stringify({ ...json, ...changes }));
  return file;
}

describe("a document kind", () => {
  const copy = copyWith("document-kind");

  test("takes the files that the recipe numbers", () => {
    expect(copy.changes()).toEqual(numberedFiles("A document kind", "<kind>", "summary"));
  });

  test("prints in every format", async () => {
    const { code, said, paragraphs } = await copy.generate(sampleDossiers.oneDivision, "--kind", "summary");
    const printed = [
      "สรุปข้อสังเกตจากการประเมิน ปี ๒๕๖๕",
      "สถานพัฒนาเด็กสมมติ",
      "๑.\tE1 หน่วยงานควรแจ้งขั้นตอนและระยะเวลาการให้บริการให้ชัดเจน",
    ];
    expect({ code, said }).toEqual({ code: exitCodes.success, said: "" });
    expect(Object.fromEntries(paragraphs)).toEqual({ pdf: printed, docx: printed });
  });
});

describe("a tree node", () => {
  const copy = copyWith("tree-node");
  const numbered = numberedFiles("A tree node", "<node>", "block-quote");

  test("takes the files that the recipe numbers", () => {
    expect(copy.changes()).toEqual(numbered);
  });

  test("prints in every format, its example of the specification included", async () => {
    const specification = readFileSync(copy.path("src/document/README.md"), "utf8");
    const example = /^### `blockquote`\n[^]*?```xml\n([^]*?)```/m.exec(specification)?.[1] ?? "";
    const template = copy.path("own.hbs");
    writeFileSync(
      template,
      `<document title="ก"><section><p>หนังสือแจ้งว่า</p>${example}<p>จึงแจ้งมา</p></section></document>`,
    );
    const { code, said, paragraphs } = await copy.generate(
      sampleDossiers.oneDivision,
      "--template",
      template,
    );
    const printed = ["หนังสือแจ้งว่า", "ให้ดำเนินการภายใน ๑๕ วัน", "จึงแจ้งมา"];
    expect({ code, said }).toEqual({ code: exitCodes.success, said: "" });
    expect(Object.fromEntries(paragraphs)).toEqual({ pdf: printed, docx: printed });
  });

  test("does not compile while one of its places is forgotten", { timeout: 60_000 }, () => {
    const places = numbered.filter((file) => file.endsWith(".ts"));
    const compiler = new Compiler(copy.folder, places, join(root, "tsconfig.json"));
    expect(compiler.firstFault()).toBeUndefined();
    const forgettable = places.filter(
      (file) => compiler.firstFault({ file, text: copy.before(file) ?? "" }) === undefined,
    );
    expect(forgettable).toEqual([]);
  });
});

describe("a format", () => {
  const copy = copyWith("format");

  test("takes the files that the recipe numbers", () => {
    expect(copy.changes()).toEqual(numberedFiles("A format", "<format>", "txt"));
  });

  test("is written, and says what the PDF says", async () => {
    const { code, said, paragraphs } = await copy.generate(sampleDossiers.oneDivision, "--format", "pdf,txt");
    expect({ code, said }).toEqual({ code: exitCodes.success, said: "" });
    expect(paragraphs.get("txt")).toContain("๑. ปิดประกาศขั้นตอนและระยะเวลาการให้บริการ");
    expect(paragraphs.get("txt")).toEqual(paragraphs.get("pdf"));
  });
});

describe("a rule of the checker", () => {
  const copy = copyWith("checker-rule");

  test("takes the files that the recipe numbers", () => {
    const files = numberedFiles("A rule of the checker", "<rule>", "loudness");
    expect(copy.changes()).toEqual(files.map((file) => file.replace("<area>", "content")));
  });

  test("keeps a document from being made", async () => {
    const loud = { body: "คณะทำงาน!", date: "2022-10-10", observer: "ผู้ประเมินสมมติ" };
    const { code, said } = await copy.generate(dossierIn(copy, { meeting: loud }));
    expect(code).toBe(exitCodes.check);
    expect(said).toContain("[check/loudness] มีเครื่องหมายอัศเจรีย์");
  });
});

describe("an ITA year", () => {
  const year = { fiscalYear: 2570, total: 90, rating: "ผ่าน" };
  const changes = {
    fiscalYear: 2571,
    assessment: {
      ...year,
      indicators: [
        { number: 6, score: 90, deficiencies: [{ id: "def-e1", item: "E1", recommendation: "ควรแจ้งขั้นตอน" }] },
      ],
    },
  };

  test("takes the file that the recipe numbers, and its names are printed", async () => {
    const copy = copyWith("ita-year");
    expect(copy.changes()).toEqual(numberedFiles("An ITA year", "<fiscal year>", "2570"));
    const { code, paragraphs } = await copy.generate(dossierIn(copy, changes));
    expect(code).toBe(exitCodes.success);
    for (const printed of paragraphs.values()) expect(printed).toContain("๖) การบริการสมมติ");
  });

  test("may stand in a folder of the agency's own", async () => {
    const copy = copyWith();
    const dossier = dossierIn(copy, changes);
    expect((await copy.generate(dossier)).said).toContain("ไม่มีกรอบการประเมิน ITA ของปี 2570");
    const folder = join(root, "test/recipes/ita-year/data/ita");
    const { code, paragraphs } = await copy.generate(dossier, "--ita", folder);
    expect(code).toBe(exitCodes.success);
    for (const printed of paragraphs.values()) expect(printed).toContain("๖) การบริการสมมติ");
  });
});
