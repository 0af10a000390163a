import { isInsideCluster } from "../../../thai/clusters.ts";
import { normaliseText } from "../../../thai/normalise.ts";
import type { Span } from "../../../thai/span.ts";
import type { TypedLine, TypedText } from "./marked-source.ts";
import { folded } from "./folded.ts";

/** A piece of a typed text in its normalised form; without a piece, all of it. */
export function normalSpan(text: TypedText, piece: Span | undefined): Span {
  if (piece === undefined) return { start: 0, end: text.normal.length };
  return { start: normalOffset(text, piece.start), end: normalOffset(text, piece.end) };
}

/** Only the line is normalised: a long text with many findings would be so often. */
function normalOffset({ typed, starts }: TypedText, offset: number): number {
  const line = starts.findLast((start) => start.typed <= offset)!;
  return line.normal + normaliseText(typed.slice(line.typed, offset)).length;
}

/** The line in which a piece of the normalised text begins. */
export function lineOf({ lines }: TypedText, { start }: Span): TypedLine | undefined {
  return lines.findLast((line) => line.start <= start) ?? lines[0];
}

/**
 * The words of a piece in the paragraph that prints its line from `offset` on: at their place, else where the paragraph
 * has them, else the whole line. No cluster is torn, and never is nothing meant.
 */
export function printedSpan(
  print: string,
  offset: number,
  words: { readonly text: TypedText; readonly line: TypedLine; readonly span: Span },
): Span {
  const { text, line, span } = words;
  const start = Math.max(span.start, line.start);
  const wanted = folded(text.normal.slice(start, Math.min(span.end, line.end)));
  const found = wanted === "" ? -1 : place(print, wanted, offset + start - line.start);
  if (found < 0) return whole(print, { start: offset, end: offset + line.end - line.start });
  return whole(print, { start: found, end: found + wanted.length });
}

/** Spaces are sought nowhere else: they stand everywhere. */
function place(print: string, wanted: string, expected: number): number {
  if (folded(print.slice(expected, expected + wanted.length)) === wanted) return expected;
  return /\S/.test(wanted) ? folded(print).indexOf(wanted) : -1;
}

/** Widened to whole clusters of the text, at least one. */
function whole(text: string, span: Span): Span {
  let start = Math.max(0, Math.min(span.start, text.length - 1));
  let end = Math.max(start + 1, Math.min(span.end, text.length));
  while (start > 0 && isInsideCluster(text, start)) start--;
  while (end < text.length && isInsideCluster(text, end)) end++;
  return { start, end };
}
