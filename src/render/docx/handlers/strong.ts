import type { StrongNode } from "../../../document/nodes.ts";
import type { Content } from "../element.ts";
import type { State } from "../state.ts";

/** Bold. */
export function strong({ children }: StrongNode, state: State): readonly Content[] {
  return state.inlines(children, { ...state, format: { ...state.format, bold: true } });
}
