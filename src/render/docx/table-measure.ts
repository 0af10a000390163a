import { plainText, tableTexts } from "../../document/table-texts.ts";
import type { CellNode, ListNode, ParagraphNode, TableNode } from "../../document/nodes.ts";
import { columnWidths } from "../../sheet/column-widths.ts";
import type { TextMetrics } from "../../sheet/column-widths.ts";
import { officialSheet as sheet } from "../../sheet/official.ts";
import { mmToPt, mmToTwip, pt, ptToTwip } from "../../sheet/units.ts";
import type { Twip } from "../../sheet/units.ts";
import type { State } from "./state.ts";
import type { GridRow } from "./table-grid.ts";

const TWIPS_PER_PT = 20;
const padding = { x: mmToPt(sheet.table.paddingX), y: mmToTwip(sheet.table.paddingY) };
const pitch = ptToTwip(sheet.table.lineHeight);

/** Widths of a table's columns as both formats have them, in whole twips that add up to the room. */
export function gridWidths(node: TableNode, { width, metrics }: State): readonly Twip[] {
  const demand = { shares: node.columns.map(({ share }) => share), rows: tableTexts(node) };
  const room = { width: pt(width / TWIPS_PER_PT), padding: pt(2 * padding.x) };
  let edge = 0;
  let used = 0;
  return columnWidths(demand, room, metrics).map((points) => {
    edge += points * TWIPS_PER_PT;
    const column = Math.round(edge) - used;
    used += column;
    return column as Twip;
  });
}

/** Height of a row as far as measuring tells, with its padding; merged cells count for none of their rows. */
export function rowHeight({ cells }: GridRow, metrics: TextMetrics): number {
  const lines = cells
    .filter(({ node }) => node.rowSpan === 1)
    .map(({ node, width }) => cellLines(node, width / TWIPS_PER_PT - 2 * padding.x, metrics));
  return Math.max(1, ...lines) * pitch + 2 * padding.y;
}

function cellLines({ children, header }: CellNode, room: number, metrics: TextMetrics): number {
  return flowLines(children, room, (text, width) => textLines(text, width, header === "column", metrics));
}

function flowLines(
  nodes: readonly (ParagraphNode | ListNode)[],
  room: number,
  lines: (text: string, room: number) => number,
): number {
  const indent = mmToPt(sheet.list.markerWidth);
  return nodes
    .map((node) =>
      node.type === "paragraph"
        ? lines(plainText(node.children), room)
        : node.items
            .map(({ children }) => Math.max(1, flowLines(children, room - indent, lines)))
            .reduce(add, 0),
    )
    .reduce(add, 0);
}

const add = (a: number, b: number): number => a + b;

/** Lines filled one after the other, each as far as it goes. */
function textLines(text: string, room: number, isStrong: boolean, metrics: TextMetrics): number {
  return text
    .split("\n")
    .map((line) => {
      let count = 1;
      let used = 0;
      for (const piece of metrics.pieces(line)) {
        const width = metrics.width(piece, isStrong);
        if (used > 0 && used + metrics.width(piece.trimEnd(), isStrong) > room) {
          count += 1;
          used = 0;
        }
        used += width;
      }
      return count;
    })
    .reduce(add, 0);
}
