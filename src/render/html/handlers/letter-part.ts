import type { LetterPartNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** Words of a letter's head, at their place in the line. */
export const letterPart = ({ place, children }: LetterPartNode, state: State): readonly HtmlNode[] => [
  element("span", { class: `letter-part ${place}` }, lowerInlines(children, state)),
];
