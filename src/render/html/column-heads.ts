import type { CellNode, RowNode, TableNode } from "../../document/nodes.ts";
import { plainText } from "../../document/table-texts.ts";

/** For each cell of the body the words of the head over its first column; cells that head rows themselves have none. */
export function columnHeads({ columns, head, body }: TableNode): ReadonlyMap<CellNode, string> {
  const names = columns.map(() => "");
  for (const [cell, column] of placesIn(head, columns.length))
    if (cell.columnSpan === 1) names[column] = wordsOf(cell);
  const heads = new Map<CellNode, string>();
  for (const [cell, column] of placesIn(body, columns.length))
    if (cell.header === "none" && names[column] !== "") heads.set(cell, names[column]!);
  return heads;
}

/** Cells with the grid column in which they begin, as HTML lays them out. */
function* placesIn(rows: readonly RowNode[], count: number): Generator<readonly [CellNode, number]> {
  /** By column: the first row that is free again. */
  const freeFrom = new Array<number>(count).fill(0);
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (column < count && freeFrom[column]! > row) column += 1;
      yield [cell, column];
      freeFrom.fill(row + cell.rowSpan, column, column + cell.columnSpan);
      column += cell.columnSpan;
    }
  }
}

const wordsOf = ({ children }: CellNode): string =>
  children
    .map((child) => (child.type === "paragraph" ? plainText(child.children) : ""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
