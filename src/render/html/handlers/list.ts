import type { ListNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import type { State } from "../state.ts";

/** A list whose markers are words of its items. The role keeps it a list where the style takes its bullets away. */
export function list({ items }: ListNode, state: State): readonly HtmlNode[] {
  const children = items.flatMap((item) => state.lower(item, state));
  return [element("ul", { class: "marked", role: "list" }, children)];
}
