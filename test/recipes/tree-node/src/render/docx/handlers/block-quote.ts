import type { BlockQuoteNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToTwip } from "../../../sheet/units.ts";
import type { Element } from "../element.ts";
import type { State } from "../state.ts";

/** Paragraphs set in from the left margin. */
export function blockQuote({ children }: BlockQuoteNode, state: State): readonly Element[] {
  const left = mmToTwip(officialSheet.body.indent);
  return state.paragraphs(children, { ...state, hanging: { marker: null, left, width: left } });
}
