import type { EmphasisNode } from "../../../document/nodes.ts";
import type { Content } from "../element.ts";
import type { State } from "../state.ts";

/** Slanted. */
export function emphasis({ children }: EmphasisNode, state: State): readonly Content[] {
  return state.inlines(children, { ...state, format: { ...state.format, italics: true } });
}
