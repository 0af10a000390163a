import type { RowNode, TableNode } from "../../../document/nodes.ts";
import { columnHeads } from "../column-heads.ts";
import { artifact, element, type HtmlElement, type HtmlNode } from "../element.ts";
import type { State } from "../state.ts";

/**
 * A table with its name as caption; the rows of a group are a body of their own. Roles are said again because a narrow
 * page stands the cells below each other, which makes browsers forget that they are cells.
 */
export function table(node: TableNode, state: State): readonly HtmlNode[] {
  const inside = { ...state, columnHeads: columnHeads(node) };
  const rowsOf = (rows: readonly RowNode[]): readonly HtmlNode[] =>
    rows.flatMap((row) => state.lower(row, inside));
  const part = (name: string, rows: readonly RowNode[]): HtmlElement =>
    element(name, { role: "rowgroup" }, rowsOf(rows));
  return [
    element("table", { class: "official-table", role: "table" }, [
      element("caption", { class: "visually-hidden", ...artifact }, [node.label]),
      element(
        "colgroup",
        {},
        node.columns.map(({ share }) => element("col", { style: `width:${share}%` })),
      ),
      ...(node.head.length > 0 ? [part("thead", node.head)] : []),
      ...groupsOf(node.body).map((rows) => part("tbody", rows)),
    ]),
  ];
}

/** Each cell that heads a group begins one. */
function groupsOf(rows: readonly RowNode[]): readonly (readonly RowNode[])[] {
  const groups: RowNode[][] = [];
  for (const row of rows) {
    const startsGroup = row.cells.some(({ header }) => header === "row-group");
    if (startsGroup || groups.length === 0) groups.push([row]);
    else groups.at(-1)!.push(row);
  }
  return groups;
}
