import type { ParagraphChild } from "docx";
import type { VerbatimNode } from "../../../document/nodes.ts";
import type { State } from "../state.ts";

/** Its digits were left alone before the tree came here; nothing is left to do. */
export function verbatim({ children }: VerbatimNode, state: State): readonly ParagraphChild[] {
  return state.inlines(children, state);
}
