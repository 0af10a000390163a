import type { CellNode, ListNode, ParagraphNode } from "../../document/nodes.ts";
import { plainText } from "../../document/table-texts.ts";
import { officialSheet as sheet } from "../../sheet/official.ts";
import { mmToPt, pt, twipToPt } from "../../sheet/units.ts";
import type { Pt } from "../../sheet/units.ts";
import type { Measure } from "./measure.ts";
import type { GridRow } from "./table-grid.ts";

const { lineHeight, paddingX, paddingY, rule } = sheet.table;
/** Height of a row with a rule, as far as measuring tells; cells merged with other rows count for none of them. */
export function rowHeight({ cells }: GridRow, measure: Measure): Pt {
  const lines = cells
    .filter(({ node }) => node.rowSpan === 1)
    .map(({ node, width }) => cellLines(node, pt(twipToPt(width) - 2 * mmToPt(paddingX)), measure));
  return pt(Math.max(1, ...lines) * lineHeight + 2 * mmToPt(paddingY) + rule);
}

function cellLines({ children, header }: CellNode, room: Pt, measure: Measure): number {
  const isStrong = header === "column";
  return blockLines(children, room, (text, width) => measure.lines(text, width, isStrong));
}

function blockLines(
  blocks: readonly (ParagraphNode | ListNode)[],
  room: Pt,
  lines: (text: string, room: Pt) => number,
): number {
  const indented = pt(room - mmToPt(sheet.list.markerWidth));
  return blocks.reduce((sum, block) => {
    if (block.type === "paragraph") return sum + lines(plainText(block.children), room);
    const items = block.items.map(({ children }) => Math.max(1, blockLines(children, indented, lines)));
    return sum + items.reduce((total, each) => total + each, 0);
  }, 0);
}
