import type { ParagraphChild } from "docx";
import type { EmphasisNode } from "../../../document/nodes.ts";
import type { State } from "../state.ts";

/** Slanted. */
export function emphasis({ children }: EmphasisNode, state: State): readonly ParagraphChild[] {
  return state.inlines(children, { ...state, format: { ...state.format, italics: true } });
}
