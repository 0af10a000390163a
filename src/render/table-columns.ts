import type { DocumentNode, TableNode } from "../document/nodes.ts";
import { columnTexts, type TableTexts } from "../document/table-texts.ts";
import type { FontFaces } from "../fonts/faces.ts";
import { measureOf } from "../fonts/measure.ts";
import { columnWidths, type TextMetrics } from "../sheet/column-widths.ts";
import { officialSheet } from "../sheet/official.ts";
import { mmToPt, pt, type Pt } from "../sheet/units.ts";
import type { LineBreaker } from "../thai/line-breaks.ts";

const { size, paddingX } = officialSheet.table;

/** The widths of a table's columns in a room of this width, paddings included; they add up to it. */
export type ColumnWidener = (table: TableNode, room: Pt) => readonly Pt[];

/** How wide text of tables is in our own faces, and where its lines may end; the office's TH Sarabun is as wide. */
export function tableMetrics(fonts: FontFaces, breaker: LineBreaker): TextMetrics {
  const [regular, bold] = [measureOf(fonts.regular), measureOf(fonts.bold)];
  return {
    width: (text, isStrong) => (isStrong ? bold : regular)(text, size),
    pieces: (text) => {
      const cuts = [0, ...breaker.breaks(text), text.length];
      return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
    },
  };
}

/** Gives the columns of a document's tables their widths, once for tables that look alike: the same in every format. */
export function columnWidener(document: DocumentNode, metrics: TextMetrics): ColumnWidener {
  const texts = columnTexts(document);
  const known = new Map<TableTexts | undefined, readonly Pt[]>();
  return (table, width) => {
    const rows = texts.get(table);
    const room = { width, padding: pt(2 * mmToPt(paddingX)) };
    const shares = table.columns.map(({ share }) => share);
    const widths = known.get(rows) ?? columnWidths({ shares, rows: rows ?? [] }, room, metrics);
    known.set(rows, widths);
    return widths;
  };
}
