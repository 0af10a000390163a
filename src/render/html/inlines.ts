import type { Inline } from "../../document/nodes.ts";
import type { HtmlNode } from "./element.ts";
import type { State } from "./state.ts";

/** What stands within a line. */
export function lowerInlines(nodes: readonly Inline[], state: State): readonly HtmlNode[] {
  return nodes.flatMap((node) => state.lower<Inline["type"]>(node, state));
}
