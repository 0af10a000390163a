import type { CellNode, RowNode, TableNode } from "../../document/nodes.ts";
import type { Twip } from "../../sheet/units.ts";
import type { GridCell } from "./handlers/cell.ts";
import type { GridRow } from "./handlers/row.ts";

/** Widths of the grid's columns, in whole twips that add up to the width of the table. */
export function columnWidths({ columns }: TableNode, width: Twip): readonly Twip[] {
  const sum = columns.reduce((total, { share }) => total + share, 0);
  let used = 0;
  let covered = 0;
  return columns.map(({ share }) => {
    covered += share;
    const edge = Math.round((covered / sum) * width);
    const column = edge - used;
    used = edge;
    return column as Twip;
  });
}

/** A cell of the tree and the rows it still reaches down to. */
interface Open {
  readonly node: CellNode;
  readonly left: number;
}

/**
 * The table as Word wants it: every row covers every column, and a cell that reaches down stands in each of its rows.
 * Rows without any column are dropped.
 */
export function tableGrid({ head, body, columns }: TableNode, widths: readonly Twip[]): readonly GridRow[] {
  if (columns.length === 0) return [];
  const open = new Map<number, Open>();
  const grid = (row: RowNode, isHead: boolean): GridRow => ({
    cells: gridCells(row, widths, open),
    head: isHead,
    whole: true,
  });
  return [...head.map((row) => grid(row, true)), ...body.map((row) => grid(row, false))];
}

/** Lays the cells of a row on the columns that no cell from above covers; keeps `open` for the row below. */
function gridCells(row: RowNode, widths: readonly Twip[], open: Map<number, Open>): readonly GridCell[] {
  const cells: GridCell[] = [];
  const own = row.cells.values();
  for (let column = 0; column < widths.length;) {
    const above = open.get(column);
    const node = above?.node ?? own.next().value;
    if (node === undefined) break;
    const width = widths.slice(column, column + node.columnSpan).reduce((sum, each) => sum + each, 0) as Twip;
    cells.push({ node, width, continued: above !== undefined });
    const left = (above?.left ?? node.rowSpan) - 1;
    if (left > 0) open.set(column, { node, left });
    else open.delete(column);
    column += node.columnSpan;
  }
  return cells;
}
