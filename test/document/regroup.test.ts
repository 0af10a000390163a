import { describe, expect, test } from "vitest";
import { cell, document, paragraph, row, section, table } from "../../src/document/builders.ts";
import type { RowNode, TableNode } from "../../src/document/nodes.ts";
import { paragraphsOf } from "../../src/document/paragraphs.ts";
import { regroup } from "../../src/document/regroup.ts";

const head = [row(["กลุ่ม", "วิธี", "ผู้รับผิดชอบ"].map((words) => cell(words, { header: "column" })))];
const group = (name: string, rows: readonly (readonly string[])[]): RowNode[] =>
  rows.map((cells, i) =>
    row([...(i === 0 ? [cell(name, { header: "row-group", rowSpan: rows.length })] : []), ...cells]),
  );
const grouped: TableNode = table({
  label: "มาตรการ",
  shares: [20, 50, 30],
  head,
  body: [
    ...group("๑. หนึ่ง", [
      ["ก", "ข"],
      ["ค", "ง"],
    ]),
    ...group("๒. สอง", [["จ", "ฉ"]]),
  ],
  keepWithNext: true,
});
const tree = (node: TableNode) =>
  document({ title: "ทดสอบ" }, [section([paragraph("ก่อน"), node, paragraph("หลัง")])]);
const tablesOf = (node: TableNode): TableNode[] =>
  regroup(tree(node)).children[0]!.children.filter((block) => block.type === "table");

describe("regroup", () => {
  test("makes a table of each group, its name in a last head row over all columns", () => {
    const tables = tablesOf(grouped);
    expect(tables).toHaveLength(2);
    expect(paragraphsOf(regroup(tree(grouped)))).toEqual([
      "ก่อน",
      ...["วิธี", "ผู้รับผิดชอบ", "กลุ่ม", "๑. หนึ่ง", "ก", "ข", "ค", "ง"],
      ...["วิธี", "ผู้รับผิดชอบ", "กลุ่ม", "๒. สอง", "จ", "ฉ"],
      "หลัง",
    ]);
    expect(tables[0]!.head.at(-1)!.cells).toMatchObject([{ header: "column", columnSpan: 2, rowSpan: 1 }]);
  });

  test("gives the columns that are left the whole width", () => {
    const [first] = tablesOf(grouped);
    expect(first!.columns.map(({ share }) => share)).toEqual([62.5, 37.5]);
  });

  test("keeps only the last group with what follows the table", () => {
    expect(tablesOf(grouped).map(({ keepWithNext }) => keepWithNext)).toEqual([false, true]);
  });

  test("leaves a head that reaches over rows to the rows below it", () => {
    const tall = [
      row([cell("กลุ่ม", { header: "column", rowSpan: 2 }), cell("รวม", { header: "column", columnSpan: 2 })]),
      row([cell("วิธี", { header: "column" }), cell("ผู้รับผิดชอบ", { header: "column" })]),
    ];
    const [first] = tablesOf({ ...grouped, head: tall });
    expect(first!.head.map(({ cells }) => cells.length)).toEqual([1, 2, 1]);
  });

  test.each<readonly [string, Partial<TableNode>]>([
    ["groups are not named in the first column", { body: [row(["ก", "ข", "ค"])] }],
    [
      "a cell reaches from one group into the next",
      {
        body: [
          row([cell("๑.", { header: "row-group", rowSpan: 1 }), cell("ข", { rowSpan: 2 }), "ค"]),
          row([cell("๒.", { header: "row-group", rowSpan: 1 }), "ง"]),
        ],
      },
    ],
    [
      "the group cell covers several columns",
      { body: [row([cell("๑.", { header: "row-group", columnSpan: 2 }), "ค"])] },
    ],
    ["there are no rows", { body: [] }],
  ])("leaves a table as it is when %s", (_, difference) => {
    const plain = { ...grouped, ...difference };
    expect(tablesOf(plain)).toEqual([plain]);
  });
});
