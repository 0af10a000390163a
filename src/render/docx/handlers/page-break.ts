import type { Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import { styleIds } from "../styles.ts";

/** A line that takes almost no room and starts the next page: what follows may be a table, which cannot say so itself. */
export function pageBreak(): readonly Element[] {
  return [paragraphElement(styleIds.anchor, [], { pageBreakBefore: true })];
}
