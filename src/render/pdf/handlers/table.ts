import type { RowNode, TableNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt, pt } from "../../../sheet/units.ts";
import type { CellContent, TableContent } from "../definition.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";
import { tableStyle } from "../text-style.ts";

const { rule, paddingX, paddingY, spaceBefore, spaceAfter } = officialSheet.table;
const look = { rule, paddingX: mmToPt(paddingX), paddingY: mmToPt(paddingY) };

/** A table in its own sizes, its columns as wide as what they hold. */
export function table(node: TableNode, state: State): TableContent {
  const tag = addTag(state.tag, "Table", { table: { Summary: node.label } });
  const widths = state.columnWidths(node, pt(state.width));
  const inside = { ...state, tag, style: tableStyle };
  const rows = [...node.head, ...node.body];
  return {
    table: {
      body: grid(
        rows,
        rows.map((row) => state.lower(row, inside)),
        node.columns.length,
      ),
      headerRows: node.head.length,
      widths: widths.map((width) => width - 2 * look.paddingX),
    },
    columnWidths: widths,
    look,
    margin: [0, spaceBefore, 0, spaceAfter],
  };
}

/** Cells in their grid columns; pdfmake wants something in the columns that another cell covers, too. */
function grid(
  rows: readonly RowNode[],
  contents: readonly (readonly CellContent[])[],
  columns: number,
): CellContent[][] {
  const body = rows.map(() => new Array<CellContent | undefined>(columns).fill(undefined));
  rows.forEach(({ cells }, row) => {
    let column = 0;
    cells.forEach(({ columnSpan, rowSpan }, i) => {
      while (body[row]![column] !== undefined) column += 1;
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) body[r]![c] = { stack: [], _span: true };
      body[row]![column] = contents[row]![i]!;
      column += columnSpan;
    });
  });
  return body.map((row) => row.map((cell) => cell ?? { stack: [] }));
}
