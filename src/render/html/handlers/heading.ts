import type { HeadingNode } from "../../../document/nodes.ts";
import { classes, element, type HtmlNode } from "../element.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** A heading, below those of the page. */
export function heading(node: HeadingNode, state: State): readonly HtmlNode[] {
  const { align, display, level, children } = node;
  const name = `h${state.headingLevels.get(node) ?? Math.min(6, level + 1)}`;
  const look = classes(align === "center" && "center", display && "display");
  return [element(name, { class: look }, lowerInlines(children, state))];
}
