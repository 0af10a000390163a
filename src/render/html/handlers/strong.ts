import type { StrongNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** Bold words. */
export const strong = ({ children }: StrongNode, state: State): readonly HtmlNode[] => [
  element("strong", {}, lowerInlines(children, state)),
];
