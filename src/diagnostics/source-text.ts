import { clusterCount } from "../thai/clusters.ts";
import type { Place } from "./diagnostic.ts";

/** A text that diagnostics point into: its name for messages, and the text itself. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** A line longer than this (UTF-16 units) is not quoted: it is a machine's, and nobody reads it. */
const longestExcerpt = 4000;

/** The place of a character, given by its offset in UTF-16 units; an offset behind the end is the end. */
export function placeAtOffset(source: SourceText, offset: number): Place {
  const starts = lineStarts(source);
  const line = lastAtOrBefore(starts, offset) + 1;
  return placeAtLine(source, line, Math.min(offset, source.text.length) - starts[line - 1]!);
}

/** The place of a character, given by its line from 1 and the UTF-16 units before it in that line. */
export function placeAtLine(source: SourceText, line: number, unitsBefore: number): Place {
  const { name, text } = source;
  const starts = lineStarts(source);
  const start = starts[line - 1] ?? text.length;
  const excerpt = withoutReturn(text.slice(start, (starts[line] ?? text.length + 1) - 1));
  const column = clustersBefore(source, start, excerpt.slice(0, unitsBefore)) + 1;
  return { file: name, line, column, ...(excerpt.length <= longestExcerpt && { excerpt }) };
}

const withoutReturn = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);

/** How far the clusters of a long line were counted, so that the next place in it need not begin anew. */
interface Counted {
  readonly start: number;
  readonly units: number;
  readonly clusters: number;
}

const lastCounted = new WeakMap<SourceText, Counted>();

/** The clusters of the text before a place in the line that begins at `start`. */
function clustersBefore(source: SourceText, start: number, before: string): number {
  if (before.length <= longestExcerpt) return clusterCount(before);
  const last = lastCounted.get(source);
  const from = last?.start === start && last.units <= before.length ? last : { units: 0, clusters: 0 };
  // From the last unit counted, so that a mark that follows it is not taken for a cluster of its own.
  const overlap = Math.min(1, from.units);
  const clusters = from.clusters - overlap + clusterCount(before.slice(from.units - overlap));
  lastCounted.set(source, { start, units: before.length, clusters });
  return clusters;
}

const known = new WeakMap<SourceText, readonly number[]>();

/** Where each line begins, worked out once for a text. */
function lineStarts(source: SourceText): readonly number[] {
  const starts = known.get(source) ?? findLineStarts(source.text);
  known.set(source, starts);
  return starts;
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** The index of the last of these ascending numbers that is not above a number; the first is 0. */
function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
