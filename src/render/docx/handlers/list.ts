import type { ListNode } from "../../../document/nodes.ts";
import { flowOfPart } from "../flow.ts";
import type { Element } from "../element.ts";
import type { State } from "../state.ts";
import { listItem } from "./list-item.ts";

/** Paragraphs with their markers as text and a hanging indent. */
export function list({ items }: ListNode, state: State): readonly Element[] {
  return items.flatMap((item, index) =>
    listItem(item, { ...state, flow: flowOfPart(state.flow, index, items.length) }),
  );
}
