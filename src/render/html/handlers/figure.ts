import type { FigureNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import { image } from "../image.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** A picture with its caption. */
export function figure({ picture, children }: FigureNode, state: State): readonly HtmlNode[] {
  const caption = element("figcaption", {}, lowerInlines(children, state));
  return [element("figure", {}, [image(picture, state), caption])];
}
