import { officialSheet as sheet } from "../../sheet/official.ts";
import type { Pt } from "../../sheet/units.ts";

/** How a row behaves at the foot of a page. */
export interface RowKeeping {
  /** Must it stay in one piece? */
  readonly whole: boolean;
  /** Must it share a page with what follows it? */
  readonly withNext: boolean;
}

/** By this part of its height at most Word's row may differ from what we measure, since Word breaks lines by itself. */
const uncertainty = 0.05;

/** Fewer lines than this are not worth a page. */
const fewestLines = 3 * sheet.table.lineHeight;

/** A row that fits on a page under the repeated heads stays whole. */
export function rowKeeping(height: Pt, room: Pt): Pick<RowKeeping, "whole"> {
  return { whole: height <= room };
}

/**
 * The last row before the signatures, which shall not stand on a page alone: it goes on to the next page with them when
 * they do not fit below it. Null for a row of which Word cannot keep just the last lines with them: with one so high
 * that they do not fit on its page.
 */
export function lastRowKeeping(height: Pt, room: Pt, following: Pt): RowKeeping | null {
  const pages = Math.ceil(height / room);
  const end = height - (pages - 1) * room;
  const margin = height * uncertainty;
  if (end + following + margin > room) return null;
  if (pages > 1 && end - margin < fewestLines) return null;
  return { whole: pages === 1, withNext: true };
}
