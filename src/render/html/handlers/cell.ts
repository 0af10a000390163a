import type { CellNode } from "../../../document/nodes.ts";
import { classes, element, type Attributes, type HtmlNode } from "../element.ts";
import type { State } from "../state.ts";

/** A cell, and what it heads. */
export function cell(node: CellNode, state: State): readonly HtmlNode[] {
  const { header, columnSpan, rowSpan, shaded, verticalAlign, children } = node;
  const attributes = {
    ...headed(node),
    class: classes(shaded && "shaded", verticalAlign === "middle" && "middle"),
    colspan: columnSpan > 1 ? columnSpan : undefined,
    rowspan: rowSpan > 1 ? rowSpan : undefined,
    "data-head": state.columnHeads.get(node),
  };
  const content = children.flatMap((child) => state.lower<"paragraph" | "list">(child, state));
  return [element(header === "none" ? "td" : "th", attributes, content)];
}

function headed({ header, columnSpan }: CellNode): Attributes {
  switch (header) {
    case "none":
      return { role: "cell" };
    case "column":
      return { role: "columnheader", scope: columnSpan > 1 ? "colgroup" : "col" };
    case "row":
      return { role: "rowheader", scope: "row" };
    case "row-group":
      return { role: "rowheader", scope: "rowgroup" };
  }
}
