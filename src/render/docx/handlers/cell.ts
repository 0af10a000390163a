import { ShadingType, TableCell, VerticalAlignTable, VerticalMergeType, WidthType } from "docx";
import type { Paragraph } from "docx";
import type { CellNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip } from "../../../sheet/units.ts";
import type { Twip } from "../../../sheet/units.ts";
import { emptyParagraph } from "../empty-paragraph.ts";
import type { State } from "../state.ts";
import type { GridCell } from "../table-grid.ts";

/** A cell of Word's grid. A merged cell has its words in its first row only; the rows below hold an empty paragraph. */
export function cell({ node, width, continued }: GridCell, state: State): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(node.columnSpan > 1 && { columnSpan: node.columnSpan }),
    ...(node.rowSpan > 1 && {
      verticalMerge: continued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
    }),
    ...(node.shaded && {
      shading: {
        type: ShadingType.CLEAR,
        color: "auto",
        fill: node.header === "row-group" ? sheet.table.groupFill : sheet.table.headFill,
      },
    }),
    ...(node.verticalAlign === "middle" && { verticalAlign: VerticalAlignTable.CENTER }),
    children: content(node, continued, {
      ...state,
      place: node.header === "column" ? "column-head" : "cell",
      width: (width - 2 * mmToTwip(sheet.table.paddingX)) as Twip,
    }),
  });
}

/** Word refuses a cell that does not end with a paragraph. */
function content(node: CellNode, continued: boolean, state: State): readonly Paragraph[] {
  const paragraphs = continued ? [] : state.paragraphs(node.children, state);
  return paragraphs.length > 0 ? paragraphs : state.paragraphs([emptyParagraph], state);
}
