import { blockQuote } from "../builders.ts";
import { childElements } from "../descend.ts";
import type { BlockQuoteNode } from "../nodes.ts";
import type { XmlElement } from "../xml.ts";
import { buildParagraph } from "./paragraph.ts";
import type { BuildState } from "./state.ts";

/** Words of another document, distributed over the line as running text is. */
export function buildBlockQuote(element: XmlElement, state: BuildState): BlockQuoteNode {
  return blockQuote(childElements(element).map((child) => buildParagraph(child, state, "distribute")));
}
