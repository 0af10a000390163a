import type { MemoLineNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import type { State } from "../state.ts";

/** A line at the head of a memo: one paragraph, its fields side by side. */
export function memoLine({ children }: MemoLineNode, state: State): readonly HtmlNode[] {
  const fields = children.flatMap((field, index) => [
    ...(index > 0 ? [" "] : []),
    ...state.lower(field, state),
  ]);
  return [element("p", { class: "memo-line" }, fields)];
}
