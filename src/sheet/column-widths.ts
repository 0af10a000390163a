import { pt, type Pt } from "./units.ts";

/** A paragraph that stands in a column, as far as its width goes. */
export interface ColumnText {
  readonly text: string;
  readonly isStrong: boolean;
}

export interface ColumnContent {
  /** Part of the table's width when the content does not decide otherwise. */
  readonly share: number;
  /** Of all cells that stand in this column alone. */
  readonly texts: readonly ColumnText[];
}

/** How wide text is in a table, and where its lines may end. */
export interface TextMetrics {
  readonly width: (text: string, isStrong: boolean) => Pt;
  /** The text cut at every place where a line may end. */
  readonly pieces: (text: string) => readonly string[];
}

/** Room for a table's columns. */
export interface TableRoom {
  /** Of the whole table. */
  readonly width: Pt;
  /** Left and right of the text in each cell, together. */
  readonly padding: Pt;
}

/** A column's width stays between these parts of what its share gives. */
const narrowest = 0.6;
const widest = 1.6;

interface Column {
  readonly given: number;
  /** Its widest word, within the limits. */
  readonly least: number;
  /** Its longest paragraph on one line, within the limits. */
  readonly most: number;
}

/**
 * Widths of columns from left edge to left edge; they add up to the room. A column whose longest word is too wide for its
 * share takes from those that have more than they can fill, then from all that can still hold their own words. What
 * columns cannot fill goes to those that can.
 */
export function columnWidths(
  columns: readonly ColumnContent[],
  room: TableRoom,
  metrics: TextMetrics,
): readonly Pt[] {
  const sum = columns.reduce((total, { share }) => total + share, 0);
  const measured = columns.map((column) =>
    measure(column, (column.share / sum) * room.width, room.padding, metrics),
  );
  const least = measured.map((column) => column.least);
  const wanted = measured.map(({ given, least, most }) => Math.max(least, Math.min(given, most)));
  const missing = total(wanted) - room.width;
  if (missing > 0) return shrink(wanted, least, missing).map(pt);
  return grow(
    wanted,
    measured.map(({ given, most }) => Math.max(0, most - given)),
    -missing,
  ).map(pt);
}

function measure({ texts }: ColumnContent, given: number, padding: Pt, metrics: TextMetrics): Column {
  const [low, high] = [given * narrowest, given * widest];
  const within = (width: number): number => Math.min(high, Math.max(low, width + padding));
  const width = ({ text, isStrong }: ColumnText): number => metrics.width(text.trimEnd(), isStrong);
  const words = texts.flatMap(({ text, isStrong }) =>
    metrics.pieces(text).map((piece) => ({ text: piece, isStrong })),
  );
  const lines = texts.flatMap(({ text, isStrong }) =>
    text.split("\n").map((line) => ({ text: line, isStrong })),
  );
  return {
    given,
    least: within(Math.max(0, ...words.map(width))),
    most: within(Math.max(0, ...lines.map(width))),
  };
}

/** Takes `missing` from columns, each by how far it is above its least; when all are at their least, from all alike. */
function shrink(widths: readonly number[], least: readonly number[], missing: number): number[] {
  const slack = widths.map((width, i) => width - least[i]!);
  const room = total(slack);
  if (room >= missing) return widths.map((width, i) => width - (slack[i]! / room) * missing);
  const factor = (total(widths) - missing) / total(least);
  return least.map((width) => width * factor);
}

/** Gives `spare` to columns by how much more they could fill; when none could, to all alike. */
function grow(widths: readonly number[], demands: readonly number[], spare: number): number[] {
  const demand = total(demands);
  if (demand === 0) return widths.map((width) => width * (1 + spare / total(widths)));
  return widths.map((width, i) => width + (demands[i]! / demand) * spare);
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
