import { describe, expect, test } from "vitest";
import { checkConservation } from "../../../src/read/conservation.ts";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { renderPdf } from "../../../src/render/pdf/index.ts";
import { readWithPdfjs } from "../../support/pdfjs.ts";
import { renderInput } from "../../support/render-input.ts";
import { seedTree } from "../../support/seed-tree.ts";
import { taggedPdf } from "../../support/tagged-pdf.ts";
import type { TaggedDocument } from "../../support/tagged-pdf.ts";

const rows = [
  ["ตัวชี้วัด", "คะแนน"],
  ["การใช้งบประมาณ", "๙๕.๔๓ คะแนน"],
  ["การใช้อำนาจ (I12)", "๙๖.๗๑ คะแนน"],
] as const;

/** A heading, a paragraph of three lines and a table over two pages, each line its own marked content. */
function draw(document: TaggedDocument): void {
  const root = document.struct("Document");
  document.addStructure(root);
  const element = (
    role: string,
    parent: typeof root,
    lines: readonly string[],
    [x, y]: readonly [number, number],
  ): void => {
    const added = document.struct(role);
    parent.add(added);
    lines.forEach((line, index) => {
      added.add(document.markStructureContent(role));
      document.text(line, x, y + 24 * index, { lineBreak: false });
      document.endMarkedContent();
    });
    added.end();
  };
  element("H1", root, ["มาตรการส่งเสริมคุณธรรม"], [72, 60]);
  element("P", root, ["จากผลการประเมิน (ITA) ", "ของหน่วยงาน ญี่ปุ่น ฟุ้ง", "ฯลฯ ต่าง ๆ"], [72, 100]);
  const table = document.struct("Table");
  root.add(table);
  rows.forEach((cells, row) => {
    if (row === 2) document.addPage();
    const line = document.struct("TR");
    table.add(line);
    cells.forEach((text, column) =>
      element(row === 0 ? "TH" : "TD", line, [text], [72 + 250 * column, 200 + 30 * row]),
    );
    line.end();
  });
  table.end();
  document.markContent("Artifact", { type: "Pagination" });
  document.text("- ๒ -", 280, 30, { lineBreak: false });
  document.endMarkedContent();
  root.end();
}

describe("pdf.js", () => {
  test("finds the same words in the same elements and order", async () => {
    const bytes = await taggedPdf(draw);
    const ours = readPdf(bytes).paragraphs;
    const theirs = await readWithPdfjs(bytes);
    expect(ours.map(({ role }) => role)).toEqual(["H1", "P", "TH", "TH", "TD", "TD", "TD", "TD"]);
    expect(theirs.map(({ role }) => role)).toEqual(ours.map(({ role }) => role));
    const texts = ours.map(({ text }) => text);
    expect(
      checkConservation(
        theirs.map(({ text }) => text),
        texts,
      ),
    ).toEqual([]);
    expect(texts).toContain("จากผลการประเมิน (ITA) ของหน่วยงาน ญี่ปุ่น ฟุ้งฯลฯ ต่าง ๆ");
  });

  test("finds every paragraph of the real document, those over two pages in two parts", async () => {
    const { bytes } = await renderPdf(renderInput(seedTree()));
    const squeezed = (texts: readonly { readonly text: string }[]): string[] =>
      texts.map(({ text }) => text.replace(/\s/g, "")).filter(Boolean);
    const theirs = squeezed(await readWithPdfjs(bytes));
    const take = (text: string | undefined): boolean => {
      const at = text === undefined ? -1 : theirs.indexOf(text);
      if (at >= 0) theirs.splice(at, 1);
      return at >= 0;
    };
    const torn = squeezed(readPdf(bytes).paragraphs).filter((text) => !take(text));
    const lost = torn.filter((text) => {
      const start = theirs.find((part) => text.startsWith(part) && theirs.includes(text.slice(part.length)));
      return !(start !== undefined && take(start) && take(text.slice(start.length)));
    });
    expect({ lost, more: theirs }).toEqual({ lost: [], more: [] });
    expect(torn.length).toBeLessThan(30);
  });
});
