import { describe, expect, test } from "vitest";
import * as build from "../../src/document/builders.ts";
import type { Block } from "../../src/document/nodes.ts";
import { paragraphsOf } from "../../src/document/paragraphs.ts";

function paragraphs(...blocks: readonly Block[]): readonly string[] {
  return paragraphsOf(build.document({ title: "แฟ้ม" }, [build.section(blocks)]));
}

describe("the paragraphs of a document", () => {
  test("are its headings and paragraphs, inline marks looked through, forced breaks kept", () => {
    const words = [
      build.text("เรื่อง "),
      build.strong([build.text("ขอ"), build.emphasis("อนุมัติ")]),
      build.lineBreak(),
      build.field({ name: "to", label: "ถึง" }, "เรียน"),
      build.verbatim(" O12"),
    ];
    expect(paragraphs(build.heading(1, "หัวเรื่อง"), build.paragraph(words))).toEqual([
      "หัวเรื่อง",
      "เรื่อง ขออนุมัติ\nเรียน O12",
    ]);
  });

  test("begin with the marker and a tab in lists, at each level", () => {
    const inner = build.list([
      build.listItem("(๑)", "ใน"),
      build.listItem("(๒)", [build.list([build.listItem("-", "ลึก")])]),
    ]);
    const item = build.listItem("๑.", [build.paragraph("นอก"), build.paragraph("ต่อ"), inner]);
    expect(paragraphs(build.list([item]))).toEqual(["๑.\tนอก", "ต่อ", "(๑)\tใน", "(๒)", "-\tลึก"]);
  });

  test("follow the rows of a table, a merged cell where it begins, the head once", () => {
    const table = build.table({
      label: "ตาราง",
      shares: [50, 50],
      head: [build.row([build.cell("กลุ่ม", { header: "column" }), build.cell("ข้อ", { header: "column" })])],
      body: [
        build.row([
          build.cell("หนึ่ง", { header: "row-group", rowSpan: 2 }),
          build.cell([build.paragraph("ก"), build.paragraph("ข")]),
        ]),
        build.row(["ค"]),
      ],
    });
    expect(paragraphs(table)).toEqual(["กลุ่ม", "ข้อ", "หนึ่ง", "ก", "ข", "ค"]);
  });

  test("join the parts of a letter's line, and begin with the label where there is one", () => {
    const address = [build.text("สำนักงาน"), build.lineBreak(), build.text("จังหวัด")];
    expect(
      paragraphs(
        build.letterLine([build.letterPart("ที่ ๑"), build.letterPart(address, { place: "end" })]),
        build.labelled("เรื่อง", "ขอส่งมาตรการ"),
      ),
    ).toEqual(["ที่ ๑\tสำนักงาน\nจังหวัด", "เรื่อง\tขอส่งมาตรการ"]);
  });

  test("name each signer's lines in turn, without dots", () => {
    const signer = (name: string) =>
      build.signature(name, [
        build.signatureLine({ label: "ลงชื่อ", dotted: true }),
        build.paragraph(`(${name})`),
      ]);
    const block = build.signatures([signer("ก"), signer("ข")], { arrangement: "beside" });
    expect(paragraphs(block)).toEqual(["ลงชื่อ", "(ก)", "ลงชื่อ", "(ข)"]);
  });

  test("leave out empty ones, pictures, charts and page breaks; an emblem without a picture says its label", () => {
    const picture = { source: "seal.svg", alternative: "ตรา" };
    expect(
      paragraphs(
        build.emblem({ size: "large", label: "ตราครุฑ" }),
        build.emblem({ size: "large", label: "ตราครุฑ", picture }),
        build.paragraph(""),
        build.pageBreak(),
        build.barChart({
          title: "คะแนน",
          alternative: "แผนภูมิ",
          categories: ["ก"],
          series: [{ name: "๒๕๖๕", values: [90] }],
        }),
      ),
    ).toEqual(["ตราครุฑ"]);
  });
});
