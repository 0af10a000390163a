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

/** Widths a column may have. */
export interface ColumnLimits {
  readonly least: number;
  readonly most: number;
}

/** For its longest word a column's width goes down and up to these parts of what its share gives. */
const narrowest = 0.6;
const widest = 1.6;
/** To make the table lower, only to these: beyond them a table looks made by a machine. */
const narrowestForHeight = 0.8;
const widestForHeight = 1.35;
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
  const columns = given.map((width, column): Column => {
    const cells = measured.map((row) => row[column] ?? emptyCell);
    const word = widestOf(cells, ({ longestWord }) => longestWord) + room.padding;
    const head = widestOf(cells, ({ heads }) =>
      Math.max(0, ...heads.filter((each) => each + room.padding <= width)),
    );
    return {
      given: width,
      least: Math.min(width * widest, Math.max(width * narrowest, word)),
      head: head + room.padding,
    };
  });
  const step = Math.ceil(measured.length / sampledRows);
  const sample = measured.filter((_, i) => i % step === 0);
  const lengths = sample.map((row) => row.map(({ lines }) => lines));
  const limits = columns.map(limitsForHeight);
  return balanced(fitted(columns, room.width), limits, { lengths, padding: room.padding }).map(pt);
}

interface Column {
  readonly given: number;
  /** Its widest word, within the limits. */
  readonly least: number;
  /** Its widest bold paragraph that stands on one line where the share decides. */
  readonly head: number;
}

function limitsForHeight({ given, least, head }: Column): ColumnLimits {
  return { least: Math.max(least, head, given * narrowestForHeight), most: given * widestForHeight };
}

function widestOf(cells: readonly MeasuredCell[], widthOf: (cell: MeasuredCell) => number): number {
  return cells.reduce((widest, cell) => Math.max(widest, widthOf(cell)), 0);
}

interface MeasuredCell {
  readonly longestWord: number;
  /** Widths of its paragraphs, each on one line. */
  readonly lines: readonly number[];
  /** Those of bold paragraphs. */
  readonly heads: readonly number[];
}

const emptyCell: MeasuredCell = { longestWord: 0, lines: [], heads: [] };

function measureCell(paragraphs: readonly ColumnText[], { width, pieces }: TextMetrics): MeasuredCell {
  let longestWord = 0;
  const lines: number[] = [];
  const heads: number[] = [];
  for (const { text, isStrong } of paragraphs) {
    for (const line of text.split("\n")) {
      let length = 0;
      for (const piece of pieces(line)) {
        const whole = width(piece, isStrong);
        length += whole;
        if (whole > longestWord) longestWord = Math.max(longestWord, width(piece.trimEnd(), isStrong));
      }
      lines.push(length);
      if (isStrong) heads.push(length);
    }
  }
  return { longestWord, lines, heads };
}

/** What the shares give, but for columns whose longest word needs more: they take from all that have more than they need. */
function fitted(columns: readonly Column[], room: number): readonly number[] {
  const widths = columns.map(({ given, least }) => Math.max(given, least));
  const missing = total(widths) - room;
  if (missing <= 0) return widths;
  const slack = widths.map((width, i) => width - columns[i]!.least);
  if (total(slack) >= missing) return widths.map((width, i) => width - (slack[i]! / total(slack)) * missing);
  // not every word has room: what is left above the narrowest is parted by how much each needs
  const floor = columns.map(({ given }) => given * narrowest);
  const needs = columns.map(({ least }, i) => least - floor[i]!);
  return floor.map((width, i) => width + (needs[i]! / total(needs)) * (room - total(floor)));
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
