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
  /** The width of a text is the sum of the widths of its parts. */
  readonly width: (text: string, isStrong: boolean) => Pt;
  /** The text cut at every place where a line may end. */
  readonly pieces: (text: string) => readonly string[];
}

/** Widths a column may have; `least` holds its widest word, where that is within the limits. */
export interface ColumnLimits {
  readonly least: number;
  readonly most: number;
}

/** A column's width stays between these parts of what its share gives. */
const narrowest = 0.6;
const widest = 1.6;
/** Rows that are looked at for the height; more of the same table say the same. */
const sampledRows = 120;

/**
 * Widths of columns from left edge to left edge; they add up to the room. No column is narrower than its longest word while
 * another has room to spare, none is far from its share, and within that the table is as low as its texts allow.
 */
export function columnWidths(
  { shares, rows }: ColumnDemand,
  room: TableRoom,
  metrics: TextMetrics,
): readonly Pt[] {
  const measured = rows.map((row) => row.map((cell) => measureCell(cell, metrics)));
  const sum = total(shares);
  const given = shares.map((share) => (share / sum) * room.width);
  const limits = given.map((width, column): ColumnLimits => {
    const word = Math.max(0, ...measured.map((row) => row[column]?.longestWord ?? 0)) + room.padding;
    const most = width * widest;
    return { least: Math.min(most, Math.max(width * narrowest, word)), most };
  });
  const step = Math.ceil(measured.length / sampledRows);
  const sample = measured.filter((_, i) => i % step === 0);
  const lengths = sample.map((row) => row.map(({ lines }) => lines));
  return balanced(fitted(given, limits, room.width), limits, { lengths, padding: room.padding }).map(pt);
}

interface MeasuredCell {
  readonly longestWord: number;
  /** Widths of its paragraphs, each on one line. */
  readonly lines: readonly number[];
}

function measureCell(paragraphs: readonly ColumnText[], { width, pieces }: TextMetrics): MeasuredCell {
  let longestWord = 0;
  const lines = paragraphs.flatMap(({ text, isStrong }) =>
    text.split("\n").map((line) => {
      let length = 0;
      for (const piece of pieces(line)) {
        const whole = width(piece, isStrong);
        length += whole;
        if (whole > longestWord) longestWord = Math.max(longestWord, width(piece.trimEnd(), isStrong));
      }
      return length;
    }),
  );
  return { longestWord, lines };
}

/** What the shares give, but for columns whose longest word needs more: they take from all that have more than they need. */
function fitted(given: readonly number[], limits: readonly ColumnLimits[], room: number): readonly number[] {
  const least = limits.map((limit) => limit.least);
  const widths = given.map((width, i) => Math.max(width, least[i]!));
  const missing = total(widths) - room;
  if (missing <= 0) return widths;
  const slack = widths.map((width, i) => width - least[i]!);
  if (total(slack) >= missing) return widths.map((width, i) => width - (slack[i]! / total(slack)) * missing);
  // not every word has room: what is left above the narrowest is parted by how much each needs
  const floor = given.map((width) => width * narrowest);
  const needs = least.map((width, i) => width - floor[i]!);
  return floor.map((width, i) => width + (needs[i]! / total(needs)) * (room - total(floor)));
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
