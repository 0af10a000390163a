import { isInsideCluster } from "../../../thai/clusters.ts";
import { ThaiLine } from "../upstream/line.ts";
import { inlineOf, type ThaiInline } from "../upstream/text-inlines.ts";

/** Where a text may be cut that has no room: offsets, ascending. */
export type EmergencyBreaks = (text: string) => readonly number[];

/** Room for the lines of a paragraph, in points. */
export interface LineRoom {
  readonly width: number;
  /** Of the first line. */
  readonly indent: number;
}

/** Rounding of widths must not push the last word out. */
const tolerance = 0.001;

/**
 * Fills lines with the pieces of a paragraph. What must not be parted and is wider than a line is parted all the same, at
 * an emergency break, else between clusters: no text leaves its column, whatever it is.
 */
export function breakLines(
  pieces: readonly ThaiInline[],
  { width, indent }: LineRoom,
  emergencyBreaks: EmergencyBreaks,
): ThaiLine[] {
  const rest = pieces.toReversed();
  const lines: ThaiLine[] = [];
  while (rest.length > 0) {
    const start = lines.length === 0 ? indent : 0;
    const line = new ThaiLine(width - start);
    line.x = start;
    fill(line, rest, emergencyBreaks);
    lines.push(line);
  }
  return lines;
}

/** Moves pieces from the end of `rest` into `line`. */
function fill(line: ThaiLine, rest: ThaiInline[], emergencyBreaks: EmergencyBreaks): void {
  while (rest.length > 0 && line.newLineForced !== true) {
    const unit = unitThatFits(line, rest);
    if (unit === 0) {
      if (line.inlines.length === 0) fillWithPart(line, rest, emergencyBreaks);
      return;
    }
    for (let i = 0; i < unit; i++) line.addInline(rest.pop()!);
  }
}

/** How many pieces at the end of `rest` belong together, if the line has room for them; else 0. */
function unitThatFits(line: ThaiLine, rest: readonly ThaiInline[]): number {
  const room = line.maxWidth - line.inlineWidths + tolerance;
  let width = 0;
  for (let count = 1; count <= rest.length; count++) {
    const piece = rest[rest.length - count]!;
    if (width + piece.width - piece.trailingCut > room) return 0;
    width += piece.width;
    if (!piece.noNewLine) return count;
  }
  return rest.length;
}

/** Puts as much of the first unit into the empty line as it holds, at least one cluster. */
function fillWithPart(line: ThaiLine, rest: ThaiInline[], emergencyBreaks: EmergencyBreaks): void {
  while (rest.length > 0) {
    const piece = rest.pop()!;
    const room = line.maxWidth - line.inlineWidths + tolerance;
    if (piece.width - piece.trailingCut <= room) {
      line.addInline(piece);
      if (!piece.noNewLine) return;
      continue;
    }
    const isFirst = line.inlines.length === 0;
    const at =
      longestFit(piece, emergencyBreaks(piece.text), room) ||
      longestFit(piece, clusterEnds(piece.text), room) ||
      (isFirst ? clusterEnds(piece.text)[0]! : 0);
    if (at > 0 && at < piece.text.length) {
      line.addInline(part(piece, 0, at));
      rest.push(part(piece, at, piece.text.length));
    } else if (isFirst) line.addInline(piece);
    else rest.push(piece);
    return;
  }
}

/** The last of `offsets` up to which the piece fits; 0 when none does. */
function longestFit(piece: ThaiInline, offsets: readonly number[], room: number): number {
  const fits = (offset: number): boolean => {
    const { width, trailingCut } = part(piece, 0, offset);
    return width - trailingCut <= room;
  };
  let low = 0;
  for (let high = offsets.length; low < high;) {
    const middle = (low + high) >> 1;
    if (fits(offsets[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : offsets[low - 1]!;
}

function clusterEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 1; at < text.length; at++) if (!isInsideCluster(text, at)) ends.push(at);
  return [...ends, text.length];
}

function part(piece: ThaiInline, from: number, to: number): ThaiInline {
  const isEnd = to === piece.text.length;
  return inlineOf(piece.text.slice(from, to), {
    ...piece,
    lineEnd: isEnd && piece.lineEnd,
    noNewLine: isEnd && piece.noNewLine,
  });
}
