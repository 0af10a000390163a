import type { EmblemNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import { image } from "../image.ts";
import type { State } from "../state.ts";

/** The emblem, or a frame that says what belongs there. */
export function emblem({ size, picture, label }: EmblemNode, state: State): readonly HtmlNode[] {
  if (picture === undefined) return [element("p", { class: `emblem ${size} frame` }, [label])];
  return [element("p", { class: `emblem ${size}` }, [image(picture, state)])];
}
