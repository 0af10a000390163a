import type { VerbatimNode } from "../../../document/nodes.ts";
import type { Content } from "../element.ts";
import type { State } from "../state.ts";

/** Its digits were left alone before the tree came here; nothing is left to do. */
export function verbatim({ children }: VerbatimNode, state: State): readonly Content[] {
  return state.inlines(children, state);
}
