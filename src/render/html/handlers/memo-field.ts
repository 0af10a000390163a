import type { MemoFieldNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** What is asked in bold, what is answered. */
export function memoField({ label, children }: MemoFieldNode, state: State): readonly HtmlNode[] {
  return [
    element("span", { class: "memo-field" }, [
      element("strong", {}, [label]),
      " ",
      ...lowerInlines(children, state),
    ]),
  ];
}
