import { Paragraph } from "docx";
import type { BlockElement } from "../state.ts";
import { styleIds } from "../styles.ts";

/** A line that takes almost no room and starts the next page: what follows may be a table, which cannot say so itself. */
export function pageBreak(): readonly BlockElement[] {
  return [new Paragraph({ style: styleIds.anchor, pageBreakBefore: true })];
}
