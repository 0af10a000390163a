import type { Inline } from "../../document/nodes.ts";
import type { State } from "./state.ts";
import type { Fragment } from "./upstream/text-breaker.ts";

/** Inline content as runs of text in one style each. */
export function lowerInlines(nodes: readonly Inline[], state: State): Fragment[] {
  return nodes.flatMap((node) => state.lower<Inline["type"]>(node, state));
}
