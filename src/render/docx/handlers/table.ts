import { BorderStyle, Table, TableLayoutType, WidthType } from "docx";
import type { ITableBordersOptions } from "docx";
import type { TableNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip } from "../../../sheet/units.ts";
import { columnWidths, tableGrid } from "../table-grid.ts";
import { freeFlow } from "../state.ts";
import type { BlockElement, State } from "../state.ts";
import { row } from "./row.ts";

const rule = { style: BorderStyle.SINGLE, size: Math.round(sheet.table.rule * 8), color: "000000" };
const borders: ITableBordersOptions = {
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
};
const padding = { x: mmToTwip(sheet.table.paddingX), y: mmToTwip(sheet.table.paddingY) };

/** A table of fixed widths. A table without rows is nothing: Word refuses it. */
export function table(node: TableNode, state: State): readonly BlockElement[] {
  const widths = columnWidths(node, state.width);
  const rows = tableGrid(node, widths);
  if (rows.length === 0) return [];
  const last = rows.length - 1;
  const free: State = { ...state, flow: freeFlow, hanging: null };
  // LibreOffice and Word keep a row with what follows only when each of its paragraphs asks for it.
  const kept: State = { ...free, flow: { ...freeFlow, keepNext: true, keepLines: true } };
  return [
    new Table({
      columnWidths: widths,
      width: { size: state.width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { left: padding.x, right: padding.x, top: padding.y, bottom: padding.y },
      borders,
      rows: rows.map((each, index) => row(each, node.keepWithNext && index === last ? kept : free)),
    }),
  ];
}
