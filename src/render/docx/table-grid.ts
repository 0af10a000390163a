import type { CellNode, RowNode, TableNode } from "../../document/nodes.ts";
import type { Twip } from "../../sheet/units.ts";

/** A cell of Word's grid: where a cell of the tree starts, or where one from above reaches down to. */
export interface GridCell {
  readonly node: CellNode;
  readonly width: Twip;
  /** Is this a further row of a merged cell? */
  readonly continued: boolean;
}

/** A row of Word's grid. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Repeated at the top of each page. */
  readonly head: boolean;
}

/** A cell of the tree and how many more rows it reaches down to. */
interface Open {
  readonly node: CellNode;
  readonly left: number;
}

/**
 * The table as Word wants it: every row covers every column, and a cell that reaches down stands in each of its rows.
 * Empty when the table has no columns.
 */
export function tableGrid({ head, body, columns }: TableNode, widths: readonly Twip[]): readonly GridRow[] {
  if (columns.length === 0) return [];
  const open = new Map<number, Open>();
  return [
    ...head.map((row) => ({ cells: gridCells(row, widths, open), head: true })),
    ...body.map((row) => ({ cells: gridCells(row, widths, open), head: false })),
  ];
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
