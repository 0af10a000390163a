import type { CellNode, Inline, ParagraphNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import type { CellContent, Content } from "../definition.ts";
import type { State } from "../state.ts";
import { addTag, type TableAttributes } from "../tag.ts";
import { columnHeadStyle } from "../text-style.ts";

const { headFill, groupFill } = officialSheet.table;

/** Printed after the name of a group on each page it continues on. */
const continued = " (ต่อ)";

/** A cell without words is a line high. */
const emptyParagraph: ParagraphNode = { type: "paragraph", align: "start", indent: false, children: [] };

/** A cell; what it heads decides its tag, its tint and what is said again on the next page. */
export function cell(node: CellNode, state: State): CellContent {
  const { header, columnSpan, rowSpan, shaded, verticalAlign, children } = node;
  const inside = {
    ...state,
    tag: addTag(state.tag, header === "none" ? "TD" : "TH", { table: attributes(node) }),
  };
  const isGroup = header === "row-group";
  return {
    stack: flow(
      children.length > 0 ? children : [emptyParagraph],
      header === "column" ? { ...inside, style: columnHeadStyle } : inside,
    ),
    ...(columnSpan > 1 && { colSpan: columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(shaded && { fill: isGroup ? groupFill : headFill }),
    ...(verticalAlign === "middle" && { isMiddle: true }),
    ...(isGroup && rowSpan === 1 && { headsRows: true }),
    ...(isGroup && rowSpan > 1 && { continuation: continuation(children, state) }),
  };
}

function flow(children: CellNode["children"], state: State): Content[] {
  return children.map((child) => state.lower<"paragraph" | "list">(child, state));
}

function attributes({ header, columnSpan, rowSpan }: CellNode): TableAttributes {
  const headsColumns = header === "column" || (header === "row-group" && rowSpan === 1);
  return {
    ...(header !== "none" && { Scope: headsColumns ? "Column" : "Row" }),
    ...(columnSpan > 1 && { ColSpan: columnSpan }),
    ...(rowSpan > 1 && { RowSpan: rowSpan }),
  };
}

/** The cell's words once more, as decoration of the page. */
function continuation(children: CellNode["children"], state: State): Content {
  return { stack: flow(withContinued(children), { ...state, tag: undefined }) };
}

function withContinued(children: CellNode["children"]): CellNode["children"] {
  const text: Inline = { type: "text", value: continued };
  const last = children.at(-1);
  if (last?.type !== "paragraph") return [...children, { ...emptyParagraph, children: [text] }];
  return [...children.slice(0, -1), { ...last, children: [...last.children, text] }];
}
