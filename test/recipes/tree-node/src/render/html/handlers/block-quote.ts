import type { BlockQuoteNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import type { State } from "../state.ts";

/** Words of another document, set in from the margins. */
export const blockQuote = ({ children }: BlockQuoteNode, state: State): readonly HtmlNode[] => [
  element(
    "blockquote",
    {},
    children.flatMap((paragraph) => state.lower(paragraph, state)),
  ),
];
