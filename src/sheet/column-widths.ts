import { balanced } from "./balanced-columns.ts";
import { pt, type Pt } from "./units.ts";

/** A paragraph that stands in a column, as far as its width goes. */
export interface ColumnText {
  readonly text: string;
  readonly isStrong: boolean;
}

/** What decides the widths of a table's columns. */
export interface ColumnDemand {
  /** Parts of the table's width when the content does not decide otherwise. */
  readonly shares: readonly number[];
  /** For each row the paragraphs of each column; none where a cell covers several columns. */
  readonly rows: readonly (readonly (readonly ColumnText[])[])[];
}

/** Room for a table's columns. */
export interface TableRoom {
  /** Of the whole table. */
  readonly width: Pt;
  /** Left and right of the text in each cell, together. */
  readonly padding: Pt;
}

/** How wide text is in a table, and where its lines may end. */
export interface TextMetrics {
  readonly width: (text: string, isStrong: boolean) => Pt;
  /** The text cut at every place where a line may end. */
  readonly pieces: (text: string) => readonly string[];
}

/** A column's width stays between these parts of what its share gives. */
const narrowest = 0.6;
const widest = 1.6;

/** Widths a column may have; `least` holds its widest word, where that is within the limits. */
export interface ColumnLimits {
  readonly given: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Widths of columns from left edge to left edge; they add up to the room. No column is narrower than its longest word while
 * another has room to spare, none is far from its share, and within that the table is as low as its texts allow.
 */
export function columnWidths(
  { shares, rows }: ColumnDemand,
  room: TableRoom,
  metrics: TextMetrics,
): readonly Pt[] {
  const sum = total(shares);
  const limits = shares.map((share, column): ColumnLimits => {
    const given = (share / sum) * room.width;
    const words = rows
      .flatMap((row) => row[column] ?? [])
      .flatMap((paragraph) => wordsOf(paragraph, metrics));
    const longest = words.reduce((widest, word) => Math.max(widest, word), 0) + room.padding;
    const most = given * widest;
    return { given, least: Math.min(most, Math.max(given * narrowest, longest)), most };
  });
  return balanced(fitted(limits, room.width), limits, lineCounter(rows, room, metrics)).map(pt);
}

function wordsOf({ text, isStrong }: ColumnText, { width, pieces }: TextMetrics): readonly number[] {
  return pieces(text).map((piece) => width(piece.trimEnd(), isStrong));
}

/** What the shares give, but for columns whose longest word needs more: they take from all that have more than they need. */
function fitted(limits: readonly ColumnLimits[], room: number): readonly number[] {
  const widths = limits.map(({ given, least }) => Math.max(given, least));
  const missing = total(widths) - room;
  const slack = widths.map((width, i) => width - limits[i]!.least);
  if (total(slack) >= missing)
    return missing === 0 ? widths : widths.map((width, i) => width - (slack[i]! / total(slack)) * missing);
  return limits.map(({ least }) => (least * room) / total(limits.map((limit) => limit.least)));
}

/** Rows that are looked at; more of the same table say the same. */
const sampledRows = 200;
/** Lines end before the margin: a paragraph needs about this many times the lines that its width alone would. */
const raggedness = 1.06;

/** How many lines high the table is with columns of the given widths, about. */
function lineCounter(
  rows: ColumnDemand["rows"],
  { padding }: TableRoom,
  { width }: TextMetrics,
): (widths: readonly number[]) => number {
  const step = Math.max(1, Math.ceil(rows.length / sampledRows));
  const lengths = rows
    .filter((_, i) => i % step === 0)
    .map((row) =>
      row.map((cell) =>
        cell.flatMap(({ text, isStrong }) => text.split("\n").map((line) => width(line, isStrong))),
      ),
    );
  const linesOf = (cell: readonly number[], room: number): number =>
    cell.reduce((lines, length) => lines + Math.max(1, Math.ceil((length * raggedness) / room)), 0);
  return (widths) =>
    total(
      lengths.map((row) =>
        row.reduce((high, cell, i) => Math.max(high, linesOf(cell, widths[i]! - padding)), 0),
      ),
    );
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
