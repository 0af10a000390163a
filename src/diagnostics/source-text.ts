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
  const line = starts.findLastIndex((start) => start <= offset) + 1;
  return placeAtLine(source, line, Math.min(offset, source.text.length) - starts[line - 1]!);
}

/** The place of a character, given by its line from 1 and the UTF-16 units before it in that line. */
export function placeAtLine(source: SourceText, line: number, unitsBefore: number): Place {
  const { name, text } = source;
  const [start = text.length, next = text.length + 1] = lineStarts(source).slice(line - 1, line + 1);
  const excerpt = text.slice(start, next - 1).replace(/\r$/, "");
  const column = clusterCount(excerpt.slice(0, unitsBefore)) + 1;
  return { file: name, line, column, ...(excerpt.length <= longestExcerpt && { excerpt }) };
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
