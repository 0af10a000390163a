import type { RowNode } from "../../../document/nodes.ts";
import { classes, element, type HtmlNode } from "../element.ts";
import type { State } from "../state.ts";

/** A row; one whose only cell spans the table keeps its place where columns have no heads. */
export function row({ cells }: RowNode, state: State): readonly HtmlNode[] {
  const look = classes(cells.length === 1 && cells[0]!.columnSpan > 1 && "spanning");
  return [
    element(
      "tr",
      { role: "row", class: look },
      cells.flatMap((cell) => state.lower(cell, state)),
    ),
  ];
}
