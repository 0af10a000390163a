import type { FieldNode } from "../../../document/nodes.ts";
import { contentControl } from "../content-control.ts";
import type { Content } from "../element.ts";
import type { State } from "../state.ts";

/** A content control around the words it is filled with. */
export function field(node: FieldNode, state: State): readonly Content[] {
  return [contentControl(node, state.nextId(), state.inlines(node.children, state))];
}
