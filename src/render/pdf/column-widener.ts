import type { DocumentNode } from "../../document/nodes.ts";
import { columnTexts, type TableTexts } from "../../document/table-texts.ts";
import { columnWidths, type TextMetrics } from "../../sheet/column-widths.ts";
import { officialSheet } from "../../sheet/official.ts";
import { mmToPt, pt, type Pt } from "../../sheet/units.ts";
import type { LineBreaker } from "../../thai/line-breaks.ts";
import type { State } from "./state.ts";

const { size, paddingX } = officialSheet.table;

/** Gives the columns of a document's tables their widths, once for tables that look alike. */
export function columnWidener(
  document: DocumentNode,
  { widthOf, breaker }: { readonly widthOf: State["widthOf"]; readonly breaker: LineBreaker },
): State["columnWidths"] {
  const texts = columnTexts(document);
  const known = new Map<TableTexts | undefined, readonly Pt[]>();
  const metrics: TextMetrics = {
    width: (text, isStrong) => widthOf(text, size, isStrong),
    pieces: (text) => {
      const cuts = [0, ...breaker.breaks(text), text.length];
      return cuts.slice(1).map((end, i) => text.slice(cuts[i], end));
    },
  };
  return (table, width) => {
    const rows = texts.get(table);
    const room = { width: pt(width), padding: pt(2 * mmToPt(paddingX)) };
    const shares = table.columns.map(({ share }) => share);
    const widths = known.get(rows) ?? columnWidths({ shares, rows: rows ?? [] }, room, metrics);
    known.set(rows, widths);
    return widths;
  };
}
