import { BorderStyle, TableLayoutType, WidthType } from "docx";
import type { ITableBordersOptions, ITableOptions, TableRow } from "docx";
import type { TableNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip } from "../../../sheet/units.ts";
import { LabelledTable } from "../labelled-table.ts";
import { tableGrid } from "../table-grid.ts";
import type { GridRow } from "../table-grid.ts";
import { freeFlow } from "../state.ts";
import { rowHeight } from "../row-height.ts";
import type { BlockElement, State } from "../state.ts";
import { writable } from "../text.ts";
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
  const widths = state.measure.columns(node, state.width);
  const grid = tableGrid(node, widths);
  if (grid.length === 0) return [];
  const options: ITableOptions = {
    columnWidths: widths,
    width: { size: state.width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: padding.x, right: padding.x, top: padding.y, bottom: padding.y },
    borders,
    rows: rows(grid, node.keepWithNext, { ...state, flow: freeFlow, hanging: null }),
  };
  return [new LabelledTable(options, writable(node.label))];
}

function rows(grid: readonly GridRow[], keepWithNext: boolean, free: State): readonly TableRow[] {
  // A row holds on to what follows only when each of its paragraphs does.
  const kept: State = { ...free, flow: { ...freeFlow, keepNext: true, keepLines: true } };
  const heights = grid.map((each) => rowHeight(each, free.measure));
  const heads = grid.reduce((sum, { head }, index) => (head ? sum + heights[index]! : sum), 0);
  return grid.map((each, index) => {
    const fits = each.head || heights[index]! <= free.height - heads;
    return row(each, fits, keepWithNext && index === grid.length - 1 ? kept : free);
  });
}
