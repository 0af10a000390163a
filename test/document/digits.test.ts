import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as build from "../../src/document/builders.ts";
import { withThaiDigits } from "../../src/document/digits.ts";
import type { Block, DocumentNode } from "../../src/document/nodes.ts";
import { paragraphsOf } from "../../src/document/paragraphs.ts";
import { printTree } from "../../src/document/print.ts";
import { toThaiDigits } from "../../src/thai/digits.ts";

const documentOf = (...blocks: readonly Block[]): DocumentNode =>
  build.document({ title: "ปี 2566", subject: "ข้อ 1", mark: "ร่าง 1" }, [build.section(blocks)]);

const blockOf = (block: Block): Block => withThaiDigits(documentOf(block)).children[0]!.children[0]!;

describe("digits of a document", () => {
  test("are Thai in every kind of block", () => {
    const cell = build.cell([build.list([build.listItem("(1)", "2")])]);
    const before = documentOf(
      build.emblem({ label: "ตรา 1" }),
      build.heading(1, "ปี 1"),
      build.paragraph([build.strong("1"), build.lineBreak(), build.field({ name: "n", label: "l" }, "2")]),
      build.table({ label: "ตาราง 1", shares: [100], head: [build.row(["1"])], body: [build.row([cell])] }),
      build.signatures([
        build.signature("s", [build.signatureLine({ label: "ลงชื่อ 1" }), build.paragraph("วันที่ 6")]),
      ]),
      build.barChart({
        title: "1",
        alternative: "2",
        categories: ["3"],
        series: [{ name: "4", values: [5] }],
      }),
      build.memoLine([build.memoField("ที่ 1", "2")]),
      build.letterLine([build.letterPart("1"), build.letterPart("2", { place: "end" })]),
      build.labelled("ข้อ 1", "2"),
      build.pageBreak(),
    );
    const lines = printTree(withThaiDigits(before)).split("\n").slice(1).join("\n");
    const free = lines.replace(/(level|Span|share)"?[=:]\d+|"values":\[5\]/g, "");
    expect(free).not.toMatch(/[0-9]/);
    expect(lines).toContain('"values":[5]');
  });

  test("stay in the file's properties and change in the mark", () => {
    const { title, subject, mark } = withThaiDigits(documentOf());
    expect({ title, subject, mark }).toEqual({ title: "ปี 2566", subject: "ข้อ 1", mark: "ร่าง ๑" });
  });

  test("stay in verbatim words, and in a code that an element divides", () => {
    const paragraph = build.paragraph([
      build.text("ข้อ "),
      build.strong("O"),
      build.text("12 คะแนน "),
      build.verbatim("95.43"),
      build.text(" จาก 100"),
    ]);
    expect(paragraphsOf(documentOf(blockOf(paragraph)))).toEqual(["ข้อ O12 คะแนน 95.43 จาก ๑๐๐"]);
  });

  test("a line end ends an exception", () => {
    const paragraph = build.paragraph([build.text("O"), build.lineBreak(), build.text("12")]);
    expect(paragraphsOf(documentOf(blockOf(paragraph)))).toEqual(["O\n๑๒"]);
  });

  test("however a paragraph is divided, its words are those of the whole", () => {
    const parts = fc.array(fc.constantFrom("O", "12", " ", "ก", "2566", "www.a.go.th/", "1.5"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(parts, (texts) => {
        const divided = build.paragraph(
          texts.map((value, at) => (at % 2 ? build.strong(value) : build.text(value))),
        );
        const whole = toThaiDigits(texts.join(""));
        expect(paragraphsOf(documentOf(blockOf(divided))).join("")).toBe(whole);
      }),
    );
  });
});
