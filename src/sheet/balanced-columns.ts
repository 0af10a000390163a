import type { ColumnLimits } from "./column-widths.ts";

/** Parts of the table's width that are moved from one column to another, from coarse to fine. */
const steps = [0.04, 0.02, 0.01];
/** Each move makes the table lower by a line at least; no real table needs as many. */
const mostMoves = 100;

/** Moves width between columns as long as `height` falls, within their limits. Equal input, equal widths. */
export function balanced(
  start: readonly number[],
  limits: readonly ColumnLimits[],
  height: (widths: readonly number[]) => number,
): readonly number[] {
  const room = start.reduce((sum, width) => sum + width, 0);
  let widths = start;
  let lowest = height(start);
  for (const step of steps) {
    for (let moves = 0; moves < mostMoves; moves++) {
      const better = bestMove(widths, limits, { amount: step * room, height });
      if (better.height >= lowest) break;
      widths = better.widths;
      lowest = better.height;
    }
  }
  return widths;
}

interface Move {
  readonly amount: number;
  readonly height: (widths: readonly number[]) => number;
}

/** The lowest table that moving `amount` from one column to another can give; the first of equals. */
function bestMove(
  widths: readonly number[],
  limits: readonly ColumnLimits[],
  { amount, height }: Move,
): { widths: readonly number[]; height: number } {
  let best = { widths, height: Infinity };
  for (let from = 0; from < widths.length; from++) {
    if (widths[from]! - amount < limits[from]!.least) continue;
    for (let to = 0; to < widths.length; to++) {
      if (to === from || widths[to]! + amount > limits[to]!.most) continue;
      const moved = widths.map((width, i) => width + (i === to ? amount : i === from ? -amount : 0));
      const reached = height(moved);
      if (reached < best.height) best = { widths: moved, height: reached };
    }
  }
  return best;
}
