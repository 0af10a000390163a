import type { ParagraphChild } from "docx";
import type { StrongNode } from "../../../document/nodes.ts";
import type { State } from "../state.ts";

/** Bold; Word keeps a switch of its own for Thai letters, which docx sets with it. */
export function strong({ children }: StrongNode, state: State): readonly ParagraphChild[] {
  return state.inlines(children, { ...state, format: { ...state.format, bold: true } });
}
