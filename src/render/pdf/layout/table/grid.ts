import type { CellContent, TableContent } from "../../definition.ts";
import type { Strip } from "../strip.ts";
import type { Stripper } from "../strips-of.ts";

/** A cell as the layout sees it. Lengths in points, `x` from the table's left edge. */
export interface CellBox {
  readonly content: CellContent;
  readonly x: number;
  readonly width: number;
  /** Row after the last one it covers. */
  readonly endRow: number;
  readonly strips: readonly Strip[];
}

/** The cells that begin in a row, from left to right. */
export interface RowBox {
  /** They cover this row alone. */
  readonly cells: readonly CellBox[];
  /** They reach into rows below. */
  readonly spans: readonly CellBox[];
  readonly keepsWithNext: boolean;
}

/** The rows of a measured table, its cells cut into strips. */
export function rowsOf({ table, columnWidths, look }: TableContent, stripper: Stripper): readonly RowBox[] {
  const edges = [0];
  for (const width of columnWidths) edges.push(edges.at(-1)! + width);
  return table.body.map((row, rowIndex) => {
    const boxes = row.flatMap((content, column): CellBox[] => {
      if (content._span === true) return [];
      const x = edges[column]!;
      const width = edges[column + (content.colSpan ?? 1)]! - x;
      const strips = stripper.stripsOf(content, width - 2 * look.paddingX);
      return [{ content, x, width, strips, endRow: rowIndex + (content.rowSpan ?? 1) }];
    });
    return {
      cells: boxes.filter(({ endRow }) => endRow === rowIndex + 1),
      spans: boxes.filter(({ endRow }) => endRow > rowIndex + 1),
      keepsWithNext: boxes.some(({ content }) => content.headsRows === true),
    };
  });
}
