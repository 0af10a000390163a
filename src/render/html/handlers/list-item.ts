import type { ListItemNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** An item; its marker begins its first paragraph. */
export function listItem({ marker, children }: ListItemNode, state: State): readonly HtmlNode[] {
  const label = element("span", { class: "marker" }, [marker]);
  const [first, ...others] = children;
  const isText = first?.type === "paragraph";
  const words = isText ? [" ", ...lowerInlines(first.children, state)] : [];
  const rest = isText ? others : children;
  return [
    element("li", {}, [
      element("p", {}, [label, ...words]),
      ...rest.flatMap((child) => state.lower<"paragraph" | "list">(child, state)),
    ]),
  ];
}
