import { heightOf } from "../strip.ts";
import type { RowBox } from "./grid.ts";

/** Height of a table head: a cell that reaches over rows makes the last of them higher where it needs to. */
export function headHeightOf(rows: readonly RowBox[], paddingY: number): number {
  const heights = rows.map(
    ({ cells }) => Math.max(0, ...cells.map(({ strips }) => heightOf(strips))) + 2 * paddingY,
  );
  rows.forEach(({ spans }, index) => {
    for (const { strips, endRow } of spans) {
      const above = heights.slice(index, endRow).reduce((sum, height) => sum + height, 0);
      heights[endRow - 1]! += Math.max(0, heightOf(strips) + 2 * paddingY - above);
    }
  });
  return heights.reduce((sum, height) => sum + height, 0);
}
