import type { ColumnLimits } from "./column-widths.ts";

/** What makes a table high: for each row and column the widths of the paragraphs, each on one line. */
export interface TableLengths {
  readonly lengths: readonly (readonly (readonly number[])[])[];
  /** Left and right of the text in each cell, together. */
  readonly padding: number;
}

/** Parts of the table's width that are moved from one column to another, from coarse to fine. */
const steps = [0.04, 0.02, 0.01];
/** No table needs as many of one size. */
const mostMoves = 40;
/** Moves that gain less than this, in lines, are not worth leaving the shares for. */
const leastGain = 0.01;
/** Lines end before the margin: a paragraph needs about this many times the lines that its width alone would. */
const raggedness = 1.06;

/** Lines of each row, for one column at one width; parts of a line count, so that each move shows. */
type Heights = readonly number[];

/** Moves width between columns as long as the table gets lower, within their limits. Equal input, equal widths. */
export function balanced(
  start: readonly number[],
  limits: readonly ColumnLimits[],
  table: TableLengths,
): readonly number[] {
  const room = start.reduce((sum, width) => sum + width, 0);
  let widths = start;
  let heights = widths.map((width, column) => columnHeights(table, column, width));
  let lowest = tableHeight(heights);
  for (const step of steps) {
    for (let moves = 0; moves < mostMoves; moves++) {
      const better = bestMove({ widths, heights, limits, table, amount: step * room });
      if (better === null || better.height > lowest - leastGain) break;
      ({ widths, heights, height: lowest } = better);
    }
  }
  return widths;
}

interface Columns {
  readonly widths: readonly number[];
  readonly heights: readonly Heights[];
  readonly limits: readonly ColumnLimits[];
  readonly table: TableLengths;
  /** Width that is moved. */
  readonly amount: number;
}

/** The lowest table that moving width from one column to another can give, the first of equals; null when none may move. */
function bestMove({ widths, heights, limits, table, amount }: Columns) {
  const changed = (by: number): readonly (Heights | null)[] =>
    widths.map((width, column) => {
      const { least, most } = limits[column]!;
      const isAllowed = width + by >= least && width + by <= most;
      return isAllowed ? columnHeights(table, column, width + by) : null;
    });
  const [narrower, wider] = [changed(-amount), changed(amount)];
  let best: { widths: number[]; heights: Heights[]; height: number } | null = null;
  for (const [from, given] of narrower.entries()) {
    for (const [to, taken] of wider.entries()) {
      if (from === to || !given || !taken) continue;
      const moved = heights.map((column, i) => (i === from ? given : i === to ? taken : column));
      const height = tableHeight(moved);
      if (best && height >= best.height) continue;
      const shifted = widths.map((width, i) => width + (i === to ? amount : i === from ? -amount : 0));
      best = { widths: shifted, heights: moved, height };
    }
  }
  return best;
}

function columnHeights({ lengths, padding }: TableLengths, column: number, width: number): Heights {
  return lengths.map((row) => {
    let lines = 0;
    for (const length of row[column]!) lines += Math.max(1, (length * raggedness) / (width - padding));
    return lines;
  });
}

function tableHeight(columns: readonly Heights[]): number {
  const rows = columns[0]?.length ?? 0;
  let height = 0;
  for (let row = 0; row < rows; row++) {
    let highest = 0;
    for (const column of columns) if (column[row]! > highest) highest = column[row]!;
    height += highest;
  }
  return height;
}
