import type { BlockQuoteNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import type { StackContent } from "../definition.ts";
import type { State } from "../state.ts";

/** Paragraphs set in from both margins. */
export function blockQuote({ children }: BlockQuoteNode, state: State): StackContent {
  const side = mmToPt(officialSheet.body.indent);
  const inside = { ...state, width: state.width - 2 * side };
  return { stack: children.map((child) => state.lower(child, inside)), margin: [side, 0, side, 0] };
}
