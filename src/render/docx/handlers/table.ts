import type { TableNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip, pt } from "../../../sheet/units.ts";
import type { Pt } from "../../../sheet/units.ts";
import type { Element } from "../element.ts";
import { rowHeight } from "../row-height.ts";
import { lastRowKeeping, rowKeeping } from "../row-keeping.ts";
import type { RowKeeping } from "../row-keeping.ts";
import type { State } from "../state.ts";
import { tableElement } from "../table-element.ts";
import { tableGrid } from "../table-grid.ts";
import type { GridRow } from "../table-grid.ts";
import { row } from "./row.ts";

const EIGHTHS_PER_PT = 8;

/** A table of fixed widths. A table without rows is nothing: Word refuses it. */
export function table(node: TableNode, state: State): readonly Element[] {
  const widths = state.measure.columns(node, state.width);
  const grid = tableGrid(node, widths);
  if (grid.length === 0) return [];
  const options = {
    widths,
    rule: Math.round(sheet.table.rule * EIGHTHS_PER_PT),
    padding: { x: mmToTwip(sheet.table.paddingX), y: mmToTwip(sheet.table.paddingY) },
    description: node.label,
  };
  const holdsOn = node.keepWithNext || state.flow.keepNext;
  return [tableElement(options, rows(grid, holdsOn, { ...state, hanging: null }))];
}

function rows(grid: readonly GridRow[], holdsOn: boolean, state: State): readonly Element[] {
  const heights = grid.map((each) => rowHeight(each, state.measure));
  const heads = grid.reduce((sum, { head }, index) => (head ? sum + heights[index]! : sum), 0);
  const room = pt(state.height - heads);
  return grid.map((each, index) => {
    const height = heights[index]!;
    const isLast = holdsOn && index === grid.length - 1;
    if (isLast) return row(each, keptLastRow(height, room, state), state);
    const withNext = headsRows(each) && height + (heights[index + 1] ?? 0) <= room;
    return row(each, { ...rowKeeping(height, room), withNext }, state);
  });
}

/** Is the row, all across, the heading of those below it? It is not left alone at a page foot. */
function headsRows({ cells: [only, ...others] }: GridRow): boolean {
  return others.length === 0 && only?.node.header === "row-group";
}

/** A last row too high to be kept with the signatures is let go: torn where it stands, it may leave lines on their page. */
function keptLastRow(height: Pt, room: Pt, { following, input }: State): RowKeeping {
  const keeping = lastRowKeeping(height, room, following);
  if (keeping) return keeping;
  input.report({
    code: "render/not-expressible",
    severity: "warning",
    message: "แถวสุดท้ายของตารางสูงจน Word อาจวางลายเซ็นไว้ในหน้าใหม่โดยไม่มีข้อความอื่น",
    hints: ["เปิดแฟ้ม Word ดูหน้าสุดท้ายก่อนลงนาม", "แบ่งข้อความของแถวสุดท้ายเป็นหลายข้อ"],
  });
  return { whole: false, withNext: false };
}
