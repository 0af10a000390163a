import type { EmphasisNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** Italic words. */
export const emphasis = ({ children }: EmphasisNode, state: State): readonly HtmlNode[] => [
  element("em", {}, lowerInlines(children, state)),
];
