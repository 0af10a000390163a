import type { ListNode } from "../../../document/nodes.ts";
import type { StackContent } from "../definition.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

/** A list, its items one below the other. */
export function list({ items }: ListNode, state: State): StackContent {
  const inside = { ...state, tag: addTag(state.tag, "L") };
  return { stack: items.map((item) => state.lower(item, inside)) };
}
