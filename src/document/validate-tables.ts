import { attribute, countAttribute } from "./attributes.ts";
import { childElements, descendants } from "./descend.ts";
import type { Faults } from "./faults.ts";
import { gridFaults } from "./table-grid.ts";
import type { XmlElement } from "./xml.ts";

/** Every table has columns that fill its width, parts in HTML's order, and rows that cover its grid. */
export function validateTables(root: XmlElement, faults: Faults): void {
  for (const table of descendants(root, "table")) {
    validateParts(table, faults);
    const columns = childElements(table, "colgroup").flatMap((group) => childElements(group, "col"));
    if (columns.length === 0) continue;
    validateShares(table, columns, faults);
    for (const part of childElements(table)) {
      if (part.name !== "colgroup") validateGrid(part, columns.length, faults);
    }
  }
}

function validateParts(table: XmlElement, faults: Faults): void {
  const parts = childElements(table);
  const order = parts.map(({ name }) => name).join(" ");
  if (/^colgroup( thead)?( tbody)*$/.test(order)) return;
  const hint = "เรียงเป็น <colgroup> หนึ่งตัว <thead> ไม่เกินหนึ่งตัว แล้วจึง <tbody>";
  faults.add("document/content", table, "ส่วนต่าง ๆ ของ <table> ไม่ครบหรือเรียงไม่ถูกต้อง", hint);
}

function validateShares(table: XmlElement, columns: readonly XmlElement[], faults: Faults): void {
  const sum = columns.reduce((total, column) => total + Number(attribute(column, "share") ?? Number.NaN), 0);
  if (Number.isNaN(sum) || Math.abs(sum - 100) < 0.01) return;
  const message = `share ของ <col> รวมกันได้ ${Number(sum.toFixed(2))} ไม่ใช่ 100`;
  faults.add("document/attribute", table, message, "ปรับ share ของทุกคอลัมน์ให้รวมกันได้ 100");
}

function validateGrid(part: XmlElement, columnCount: number, faults: Faults): void {
  const rows = childElements(part, "tr");
  const cells = rows.map((row) => childElements(row));
  for (const { row, cell, message, hint } of gridFaults(
    cells.map((list) => list.map(spansOf)),
    columnCount,
  )) {
    const at = (cell === undefined ? rows[row] : cells[row]![cell])!;
    faults.add("document/content", at, message, hint);
  }
}

/** A wrong span has been told already: here it counts as one. */
function spansOf(cell: XmlElement): { readonly columnSpan: number; readonly rowSpan: number } {
  return {
    columnSpan: countAttribute(cell, "colspan") || 1,
    rowSpan: countAttribute(cell, "rowspan") || 1,
  };
}
