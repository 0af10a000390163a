import type { CellNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip } from "../../../sheet/units.ts";
import type { Twip } from "../../../sheet/units.ts";
import type { Element } from "../element.ts";
import { emptyParagraph } from "../empty-paragraph.ts";
import type { State } from "../state.ts";
import { cellElement } from "../table-element.ts";
import type { GridCell } from "../table-grid.ts";

const { headFill, groupFill } = sheet.table;
const padding = 2 * mmToTwip(sheet.table.paddingX);

/** A cell of Word's grid. A merged cell has its words in its first row only; the rows below hold an empty paragraph. */
export function cell({ node, width, continued }: GridCell, state: State): Element {
  const { header, columnSpan, rowSpan, shaded, verticalAlign } = node;
  const options = {
    width,
    columnSpan,
    ...(rowSpan > 1 && { merge: continued ? ("continue" as const) : ("restart" as const) }),
    ...(shaded && { fill: (header === "row-group" ? groupFill : headFill).slice(1) }),
    isMiddle: verticalAlign === "middle",
  };
  const place = header === "column" ? "column-head" : "cell";
  return cellElement(
    options,
    content(node, continued, { ...state, place, width: (width - padding) as Twip }),
  );
}

/** Word refuses a cell that does not end with a paragraph. */
function content(node: CellNode, continued: boolean, state: State): readonly Element[] {
  const paragraphs = continued ? [] : state.paragraphs(node.children, state);
  return paragraphs.length > 0 ? paragraphs : state.paragraphs([emptyParagraph], state);
}
