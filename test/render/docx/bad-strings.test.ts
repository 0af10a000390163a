import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cell,
  document,
  emblem,
  field,
  list,
  listItem,
  paragraph,
  row,
  barChart,
  section,
  signature,
  signatureLine,
  signatures,
  table,
} from "../../../src/document/builders.ts";
import type { DocumentNode } from "../../../src/document/nodes.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { lintDocx } from "../../support/docx-lint.ts";
import { xmlOf } from "../../support/docx-parts.ts";
import { renderInput } from "../../support/render-input.ts";

/** The same words wherever a tree can hold words. */
const everywhere = (words: string): DocumentNode =>
  document({ title: words, subject: words, mark: words }, [
    section([
      emblem({ label: words }),
      paragraph([field({ name: words, label: words }, words)]),
      list([listItem(words, words)]),
      table({
        label: words,
        shares: [100],
        head: [row([cell(words, { header: "column" })])],
        body: [row([words])],
      }),
      barChart({
        title: words,
        alternative: words,
        categories: [words],
        series: [{ name: words, values: [1] }],
      }),
      signatures([signature(words, [signatureLine({ label: words, dotted: true })])]),
    ]),
  ]);

const inputOf = (words: string) => {
  const input = renderInput(everywhere(words), { data: JSON.stringify({ words }) });
  const properties = { ...input.properties, author: words, keywords: [words], producer: words };
  return { ...input, properties };
};

const nasty = [
  ["noncharacters", "ก\uFFFEข\uFFFFค"],
  ["controls", "ก\u0000ข\u0007\u001bค"],
  ["lone surrogates", "ก\uD800ข\uDC00ค"],
  ["markup", `<w:t>&amp;"']]>`],
  ["docx's own placeholders", "{abc} {rId1} {thaiNum-0}"],
  ["nothing", ""],
] as const;

describe("strings that Word cannot hold", () => {
  test.each(nasty)("%s never make a corrupt file, wherever they stand", async (_name, words) => {
    const { bytes } = await renderDocx(inputOf(words));
    expect(lintDocx(bytes)).toEqual([]);
    for (const part of ["word/styles.xml", "docProps/core.xml", "docProps/app.xml", "customXml/item1.xml"]) {
      expect(xmlOf(bytes, part).name).not.toBe("");
    }
    expect(xmlOf(bytes, "word/charts/chart1.xml").name).toBe("c:chartSpace");
  });

  test("any text is read back as it was, less what XML has no way to write", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (words) => {
        const tree = document({ title: "ก" }, [section([paragraph(words)])]);
        const { bytes } = await renderDocx(renderInput(tree));
        const kept = words
          .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, "")
          .replace(/\r\n|[\r\u0085\u2028\u2029]/g, "\n")
          .replaceAll("\u00a0", " ");
        expect(readDocx(bytes).paragraphs.map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([kept]);
      }),
      { numRuns: 50 },
    );
  });

  test("what is left out is reported", async () => {
    const input = renderInput(document({ title: "ก" }, [section([paragraph("ก\uFFFEข")])]));
    await renderDocx(input);
    expect(input.reported.map(({ code, severity }) => [code, severity])).toEqual([
      ["render/not-expressible", "warning"],
    ]);
  });

  test("line ends and tabs inside text become Word's own", async () => {
    const tree = document({ title: "ก" }, [section([paragraph("หนึ่ง\nสอง\tสาม\r\nสี่")])]);
    const { bytes } = await renderDocx(renderInput(tree));
    expect(readDocx(bytes).paragraphs.map(({ text }) => text)).toEqual(["หนึ่ง\nสอง\tสาม\nสี่"]);
    expect(
      new TextDecoder().decode(Buffer.from(JSON.stringify(xmlOf(bytes, "word/document.xml")))),
    ).not.toMatch(/[\n\t]/);
  });

  test("empty lists, tables, sections and documents are sound files", async () => {
    const empty = [
      document({ title: "" }, []),
      document({ title: "ก" }, [section([])]),
      document({ title: "ก" }, [
        section([list([]), listWithEmptyItem, table({ label: "", shares: [], body: [] })]),
      ]),
    ];
    for (const tree of empty) expect(lintDocx((await renderDocx(renderInput(tree))).bytes)).toEqual([]);
  });
});

const listWithEmptyItem = list([listItem("๑.", [])]);
