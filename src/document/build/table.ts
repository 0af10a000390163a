import { attribute, countAttribute, flagAttribute } from "../attributes.ts";
import { cell, row, table } from "../builders.ts";
import { childElements } from "../descend.ts";
import type { CellNode, RowNode, TableNode } from "../nodes.ts";
import type { XmlElement } from "../xml.ts";
import { choiceAttribute, given } from "./attribute-values.ts";
import { buildInnerBlocks } from "./lists.ts";
import type { BuildState } from "./state.ts";

const headers = { col: "column", row: "row", rowgroup: "row-group" } as const;

/** A table; several bodies follow each other as one. */
export function buildTable(element: XmlElement, state: BuildState): TableNode {
  const columns = childElements(element, "colgroup").flatMap((group) => childElements(group, "col"));
  const rowsOf = (part: "thead" | "tbody"): readonly RowNode[] =>
    childElements(element, part).flatMap((rows) =>
      childElements(rows, "tr").map((item) => buildRow(item, part, state)),
    );
  return table({
    label: attribute(element, "label") ?? "",
    shares: columns.map((column) => Number(attribute(column, "share"))),
    head: rowsOf("thead"),
    body: rowsOf("tbody"),
    ...given({ keepWithNext: flagAttribute(element, "keep-with-next") }),
  });
}

function buildRow(element: XmlElement, part: "thead" | "tbody", state: BuildState): RowNode {
  const cells = childElements(element).map((item) => buildCell(item, part, state));
  return { ...row(cells), origin: state.originOf(element) };
}

function buildCell(element: XmlElement, part: "thead" | "tbody", state: BuildState): CellNode {
  const options = given({
    columnSpan: countAttribute(element, "colspan"),
    rowSpan: countAttribute(element, "rowspan"),
    shaded: flagAttribute(element, "shaded"),
    verticalAlign: choiceAttribute(element, "valign", ["top", "middle"]),
  });
  const header = headerOf(element, part);
  const blocks = buildInnerBlocks(element, state, header === "column" ? "center" : "start");
  const built = cell(blocks, { header, ...options });
  return { ...built, origin: state.originOf(element) };
}

/** A `<th>` without scope heads its column in the table's head and its row elsewhere. */
function headerOf(element: XmlElement, part: "thead" | "tbody"): CellNode["header"] {
  if (element.name === "td") return "none";
  const scope = choiceAttribute(element, "scope", ["col", "row", "rowgroup"]);
  return headers[scope ?? (part === "thead" ? "col" : "row")];
}
