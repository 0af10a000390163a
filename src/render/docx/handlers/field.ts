import type { ParagraphChild } from "docx";
import type { FieldNode } from "../../../document/nodes.ts";
import { contentControl } from "../content-control.ts";
import type { State } from "../state.ts";

/** A content control around the words it is filled with. */
export function field(node: FieldNode, state: State): readonly ParagraphChild[] {
  return [contentControl(node, state.nextId(), state.inlines(node.children, state))];
}
