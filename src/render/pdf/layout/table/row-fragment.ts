import { heightOf, type Strip } from "../strip.ts";
import type { CellBox } from "./grid.ts";

/** What of a cell stands on one page. */
export interface CellFragment {
  readonly cell: CellBox;
  readonly strips: readonly Strip[];
}

/** What of a row stands on one page; a row that no page end cuts is one fragment. */
export type RowFragment = readonly CellFragment[];

/** Where a row must be cut, each cell keeps at least this many lines on each side. */
export const leastLines = 3;

/** Height of the fragment without the padding of its cells. */
export function contentHeight(fragment: RowFragment): number {
  return fragment.reduce((highest, { strips }) => Math.max(highest, heightOf(strips)), 0);
}

/** Height of the first lines of a row that is going to be cut. */
export function leadHeight(fragment: RowFragment): number {
  return contentHeight(fragment.map(({ cell, strips }) => ({ cell, strips: strips.slice(0, leastLines) })));
}

/**
 * Cuts a row so that its first part is at most `height` high, each cell by its own lines; null when a cell that does not
 * fit would keep fewer than `least` lines on a side. With `least` 1 any row can be cut, unless one line alone is higher.
 */
export function splitRow(
  fragment: RowFragment,
  height: number,
  least: number,
): { head: RowFragment; tail: RowFragment } | null {
  const counts = fragment.map(({ strips }) => {
    const fitting = countThatFits(strips, height);
    return fitting === strips.length ? fitting : Math.min(fitting, strips.length - least);
  });
  const isGood = fragment.every(({ strips }, i) => counts[i] === strips.length || counts[i]! >= least);
  if (!isGood || fragment.every(({ strips }, i) => counts[i] === strips.length)) return null;
  return {
    head: fragment.map(({ cell, strips }, i) => ({ cell, strips: strips.slice(0, counts[i]) })),
    tail: fragment.map(({ cell, strips }, i) => ({ cell, strips: strips.slice(counts[i]) })),
  };
}

function countThatFits(strips: readonly Strip[], height: number): number {
  let used = 0;
  for (let i = 0; i < strips.length; i++) {
    used += (i > 0 ? strips[i]!.gap : 0) + strips[i]!.height;
    if (used > height + 0.001) return i;
  }
  return strips.length;
}
