import { describe, expect, test } from "vitest";
import {
  cell,
  document,
  heading,
  paragraph,
  row,
  section,
  signature,
  signatureLine,
  signatures,
  table,
} from "../../../src/document/builders.ts";
import type { Block, DocumentNode } from "../../../src/document/nodes.ts";
import { elements } from "../../../src/read/docx/xml.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { layoutOf, linesOf, rowsOf } from "../../support/docx-layout.ts";
import { all, bodyOf, first, has, paragraphOf, words } from "../../support/docx-parts.ts";
import { everyNode, everyPicture, longText } from "../../support/every-node.ts";
import { renderInput } from "../../support/render-input.ts";

const block = signatures([
  signature("signatory-1", [
    signatureLine({ label: "ลงชื่อ", dotted: true }),
    paragraph("(นายตัวอย่าง สมมติ)"),
    paragraph("ปลัดองค์การบริหารส่วนตำบล"),
    paragraph("วันที่ ๖ มกราคม ๒๕๖๖"),
  ]),
]);

const page = (...blocks: readonly Block[]): DocumentNode => document({ title: "ก" }, [section(blocks)]);
const counts = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const isSignature = (line: string): boolean => line.startsWith("ลงชื่อ");

/** A table whose last row is so many lines high. */
function withLastRow(lines: number): DocumentNode {
  const filled = (count: number) => cell(counts(1, count).map((index) => paragraph(`บรรทัดที่ ${index}`)));
  const body = [8, 8, 8, lines].map((count) => row(["รายการ", filled(count)]));
  const head = [row([cell("ที่", { header: "column" }), cell("งาน", { header: "column" })])];
  return page(
    heading(1, "มาตรการ"),
    table({ label: "ตาราง", shares: [30, 70], head, body, keepWithNext: true }),
    block,
  );
}

/** So many lines of text, then what is given, then the signature; how many lines share the page with the signature. */
function linesBefore(lines: number, ...closing: readonly Block[]): number {
  const texts = counts(1, lines).map(() => paragraph("บรรทัดเดียว", { align: "distribute" }));
  const pages = layoutOf(renderInput(page(...texts, ...closing, block))).map(linesOf);
  return pages.find((each) => each.some(isSignature))!.findIndex(isSignature);
}

describe("the signature block", () => {
  test("shares its page with the last row over 40 heights of that row, or a warning says where to look", () => {
    const shared = counts(1, 40).filter((lines) => {
      const input = renderInput(withLastRow(lines));
      const pages = layoutOf(input);
      const last = pages.find((each) => linesOf(each).some(isSignature))!;
      const isShared = rowsOf(last).at(-1)?.at(-1) === 4;
      const isWarned = input.reported.some(({ code }) => code === "render/not-expressible");
      expect(isShared || isWarned, `last row of ${lines} lines`).toBe(true);
      expect(linesOf(last).slice(-4).join("\n")).toMatch(/^ลงชื่อ[^]*๒๕๖๖$/);
      return isShared && !isWarned;
    });
    expect(shared).toEqual(counts(1, 30));
  });

  test("shares its page with at least two lines of the text before it, wherever that text ends", () => {
    for (const lines of counts(18, 27)) {
      const before = linesBefore(lines, paragraph(longText, { align: "distribute" }));
      expect(before, `after ${lines} lines`).toBeGreaterThanOrEqual(2);
    }
  });

  test("takes a closing line of its own along with the text before that", () => {
    const closing = [paragraph(longText, { align: "distribute" }), paragraph("จึงประกาศให้ทราบโดยทั่วกัน")];
    for (const lines of counts(18, 27)) {
      expect(linesBefore(lines, ...closing), `after ${lines} lines`).toBeGreaterThanOrEqual(3);
    }
  });

  test("leaves every row whole that fits on a page with it", () => {
    for (const lines of [4, 12, 20, 28, 30]) {
      const rows = layoutOf(renderInput(withLastRow(lines))).flatMap((each) =>
        rowsOf(each).flatMap((indexes) => indexes.filter((index) => index > 0)),
      );
      expect(rows, `last row of ${lines} lines`).toEqual([1, 2, 3, 4]);
    }
  });

  test("holds together line by line, and its last line lets go", async () => {
    const body = bodyOf((await renderDocx(renderInput(withLastRow(3)))).bytes);
    const lines = elements(first(body, "w:body"), "w:p")
      .filter((each) => words(each) !== "")
      .slice(-4);
    expect(lines.map((line) => has(line, "w:keepNext"))).toEqual([true, true, true, false]);
    expect(lines.every((line) => has(line, "w:keepLines"))).toBe(true);
  });

  test("stands in columns without lines when signers sign beside each other, four of them two by two", async () => {
    const body = bodyOf((await renderDocx(renderInput(everyNode, { assets: everyPicture }))).bytes);
    const [pair, four] = all(body, "w:tbl").filter((each) => words(each).startsWith("ลงชื่อ"));
    expect(all(pair!, "w:tr").map((each) => all(each, "w:tc").length)).toEqual([2]);
    expect(all(four!, "w:tr").map((each) => all(each, "w:tc").length)).toEqual([2, 2]);
    const borders = elements(first(four!, "w:tblBorders")).map(({ attributes }) => attributes["w:val"]);
    expect(new Set(borders)).toEqual(new Set(["none"]));
  });

  test("is signed on dots, on a picture 12 mm high, or in 22 mm of blank space", async () => {
    const body = bodyOf((await renderDocx(renderInput(everyNode, { assets: everyPicture }))).bytes);
    const signingLines = all(body, "w:p").filter((each) => words(each).startsWith("ลงชื่อ "));
    expect(words(signingLines[0]!)).toMatch(/^ลงชื่อ \.{40}$/);
    expect(words(signingLines[1]!)).toBe("ลงชื่อ ");
    expect(first(signingLines[1]!, "wp:extent").attributes["cy"]).toBe(String(12 * 36_000));

    const name = paragraphOf(body, "(นายตัวอย่าง");
    const lines = elements(first(body, "w:body"));
    const blank = lines[lines.indexOf(name) - 1]!;
    expect(first(blank, "w:spacing").attributes).toMatchObject({ "w:line": "1247", "w:lineRule": "exact" });
  });
});
