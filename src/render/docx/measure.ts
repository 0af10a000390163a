import type { DocumentNode, TableNode } from "../../document/nodes.ts";
import type { FontFaces } from "../../fonts/faces.ts";
import { measureOf } from "../../fonts/measure.ts";
import type { TextMetrics } from "../../sheet/column-widths.ts";
import { pt, ptToTwip, twipToPt } from "../../sheet/units.ts";
import type { Pt, Twip } from "../../sheet/units.ts";
import type { LineBreaker } from "../../thai/line-breaks.ts";
import { columnWidener, tableMetrics } from "../table-columns.ts";

/** What can be told of a document's text before Word sets it. */
export interface Measure {
  /** On one line, regular. */
  readonly width: (text: string, size: Pt) => Pt;
  /** Of a table's columns, as the PDF has them, in whole twips that add up to the room. */
  readonly columns: (table: TableNode, room: Twip) => readonly Twip[];
  /** How many lines a text of a table fills. */
  readonly lines: (text: string, room: Pt, isStrong: boolean) => number;
}

/** Measures with our own faces; the office's TH Sarabun is as wide. */
export function createMeasure(document: DocumentNode, fonts: FontFaces, breaker: LineBreaker): Measure {
  const metrics = tableMetrics(fonts, breaker);
  const widthsOf = columnWidener(document, metrics);
  return {
    width: measureOf(fonts.regular),
    columns: (table, room) => wholeTwips(widthsOf(table, twipToPt(room))),
    lines: (text, room, isStrong) =>
      text.split("\n").reduce((sum, line) => sum + lineCount(line, room, isStrong, metrics), 0),
  };
}

/** Edges are rounded, not widths, so that no error adds up. */
function wholeTwips(widths: readonly Pt[]): readonly Twip[] {
  let edge = pt(0);
  return widths.map((width) => {
    const start = ptToTwip(edge);
    edge = pt(edge + width);
    return (ptToTwip(edge) - start) as Twip;
  });
}

/** Lines filled one after the other, each as far as it goes. */
function lineCount(line: string, room: Pt, isStrong: boolean, { width, pieces }: TextMetrics): number {
  // Most texts of a table fit on one line; cutting them up takes ten times as long.
  if (width(line, isStrong) <= room) return 1;
  let count = 1;
  let used = 0;
  for (const piece of pieces(line)) {
    if (used > 0 && used + width(piece.trimEnd(), isStrong) > room) {
      count += 1;
      used = 0;
    }
    used += width(piece, isStrong);
  }
  return count;
}
