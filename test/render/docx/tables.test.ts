import { describe, expect, test } from "vitest";
import { cell, document, paragraph, row, section, table } from "../../../src/document/builders.ts";
import type { Block, DocumentNode, RowNode, TableNode } from "../../../src/document/nodes.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import { elements, value } from "../../../src/read/docx/xml.ts";
import type { XmlElement } from "../../../src/read/docx/xml.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { all, bodyOf, first, has, words } from "../../support/docx-parts.ts";
import { everyNode, everyPicture } from "../../support/every-node.ts";
import { renderInput } from "../../support/render-input.ts";
import { seedTree } from "../../support/seed-tree.ts";

/** 16 cm between the margins. */
const PORTRAIT = 9071;

const tableOf = (given: {
  readonly head?: readonly RowNode[];
  readonly body: readonly RowNode[];
}): TableNode => table({ label: "ตาราง", shares: [30, 70], ...given });
const page = (...blocks: readonly Block[]): DocumentNode => document({ title: "ก" }, [section(blocks)]);

async function tablesOf(tree: DocumentNode): Promise<readonly XmlElement[]> {
  const { bytes } = await renderDocx(renderInput(tree, { assets: everyPicture }));
  return all(bodyOf(bytes), "w:tbl");
}

const rowsOf = (found: XmlElement): readonly XmlElement[] => elements(found, "w:tr");

describe("a table in Word", () => {
  test("has a fixed grid as wide as the text, which its cells keep to", async () => {
    const tree = seedTree();
    for (const found of await tablesOf(tree)) {
      const grid = all(first(found, "w:tblGrid"), "w:gridCol").map(({ attributes }) =>
        Number(attributes["w:w"]),
      );
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(PORTRAIT);
      expect(first(found, "w:tblLayout").attributes["w:type"]).toBe("fixed");
      for (const each of rowsOf(found)) {
        const widths = all(each, "w:tcW").map(({ attributes }) => Number(attributes["w:w"]));
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(PORTRAIT);
      }
    }
  });

  test("repeats its head rows, and only those", async () => {
    const found = (await tablesOf(seedTree())).at(-1)!;
    const repeated = rowsOf(found).map((each) => has(each, "w:tblHeader"));
    expect(repeated.indexOf(false)).toBe(1);
    expect(repeated.lastIndexOf(true)).toBe(0);
  });

  test("merges a group's cell over its rows, with words in the first only", async () => {
    const { bytes } = await renderDocx(renderInput(seedTree()));
    const groups = readDocx(bytes)
      .tables.at(-1)!
      .rows.flatMap(({ cells }) => cells.filter(({ rowSpan }) => rowSpan > 1));
    expect(groups).toHaveLength(10);
    const continued = all(bodyOf(bytes), "w:vMerge").filter((merge) => value(merge) !== "restart");
    expect(continued).toHaveLength(39);
    const cells = all(bodyOf(bytes), "w:tc").filter(
      (each) => has(each, "w:vMerge") && value(first(each, "w:vMerge")) !== "restart",
    );
    expect(cells.map(words).join("")).toBe("");
  });

  test("lays spans of columns and rows on the grid", async () => {
    const { bytes } = await renderDocx(renderInput(everyNode, { assets: everyPicture }));
    const found = readDocx(bytes).tables.find(({ columns }) => columns === 3)!;
    const spans = found.rows.map(({ cells }) =>
      cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan]),
    );
    expect(spans).toEqual([
      [
        [0, 1, 2],
        [1, 2, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
      [[0, 3, 1]],
      [
        [0, 1, 2],
        [1, 1, 1],
        [2, 1, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
    ]);
  });

  test("does not let a row be torn that fits on a page, and lets one that does not", async () => {
    const lines = (count: number): RowNode =>
      row(["ก", cell(Array.from({ length: count }, () => paragraph("บรรทัด")))]);
    const found = (await tablesOf(page(tableOf({ body: [lines(1), lines(39), lines(45)] }))))[0]!;
    expect(rowsOf(found).map((each) => has(each, "w:cantSplit"))).toEqual([true, true, false]);
  });

  test("leaves the heading of rows on no page alone, where it and its row fit on one", async () => {
    const heading = row([cell("หัวข้อ", { header: "row-group", columnSpan: 2 })]);
    const lines = (count: number): RowNode =>
      row(["ก", cell(Array.from({ length: count }, () => paragraph("บรรทัด")))]);
    const found = (await tablesOf(page(tableOf({ body: [heading, lines(3), heading, lines(45)] }))))[0]!;
    expect(rowsOf(found).map((each) => has(each, "w:keepNext"))).toEqual([true, false, false, false]);
  });

  test("says what it holds to who cannot see it, and tints heads and groups", async () => {
    const found = (await tablesOf(everyNode)).find((each) => has(each, "w:shd"))!;
    expect(value(first(found, "w:tblDescription"))).toBe("มาตรการและวิธีดำเนินการ");
    expect(new Set(all(found, "w:shd").map(({ attributes }) => attributes["w:fill"]))).toEqual(
      new Set(["E7E6E6", "F2F2F2"]),
    );
  });

  test("stays apart from the table after it, and from the end of the document", async () => {
    const { bytes } = await renderDocx(
      renderInput(page(tableOf({ body: [row(["ก", "ข"])] }), tableOf({ body: [row(["ค", "ง"])] }))),
    );
    const blocks = elements(first(bodyOf(bytes), "w:body")).map(({ name }) => name);
    expect(blocks).toEqual(["w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"]);
  });

  test("without rows or columns is nothing, and an empty cell still has its paragraph", async () => {
    const nothing = { ...tableOf({ body: [row(["ก"])] }), columns: [] };
    expect(await tablesOf(page(tableOf({ body: [] }), nothing))).toEqual([]);
    const [found] = await tablesOf(page(tableOf({ body: [row([cell([]), cell([])])] })));
    expect(all(found!, "w:tc").map((each) => all(each, "w:p").length)).toEqual([1, 1]);
  });
});
