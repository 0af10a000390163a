import { classes } from "./characters.ts";
import { spansOf, type Span } from "./span.ts";
import { unicodeBreaks } from "./unicode-breaks.ts";
import { wordBreaks } from "./word-breaks.ts";

/** One byte for each place before a UTF-16 unit of a text: 1 where a line may start. */
export type Opportunities = Uint8Array;

const thaiRun = new RegExp(`[${classes.thai}]+`, "g");
/** UAX #14 takes every quotation mark for one that may open, and keeps what follows with it. */
const afterQuotation = /[”’»] +(?=[^ ])/g;
/** A name shorter than this may also be the beginning of a common word. */
const surelyNameLength = 5;

/**
 * Where a line may start as far as words go: by UAX #14, which knows no Thai, and between the Thai words
 * that `wordsOf` finds. A name is a word, whatever the dictionary takes its letters for.
 */
export function breakOpportunities(
  text: string,
  names: readonly Span[],
  wordsOf: (run: string) => readonly number[] = wordBreaks,
): Opportunities {
  const found: Opportunities = new Uint8Array(text.length);
  for (const offset of unicodeBreaks(text)) found[offset] = 1;
  for (const { end } of spansOf(text, afterQuotation)) found[end] = 1;
  const edges = nameEdges(text, names);
  for (const run of spansOf(text, thaiRun)) {
    addRunEdges(found, text, run);
    for (const { start, end } of cutAt(edges, run)) {
      if (start > run.start) found[start] = 1;
      for (const offset of wordsOf(text.slice(start, end))) found[start + offset] = 1;
    }
  }
  return found;
}

/** One byte for each offset of the text: 1 where a name starts or ends. */
function nameEdges(text: string, names: readonly Span[]): Uint8Array {
  const edges = new Uint8Array(text.length + 1);
  for (const { start, end } of names) if (end - start >= surelyNameLength) edges[start] = edges[end] = 1;
  return edges;
}

function cutAt(edges: Uint8Array, run: Span): readonly Span[] {
  const pieces: Span[] = [];
  let start = run.start;
  for (let end = start + 1; end <= run.end; end++) {
    if (end < run.end && !edges[end]) continue;
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/** Thai words meet signs of Thai (`ฯ`, `ๆ`) and Latin words without a space; a line may end there too. */
function addRunEdges(found: Opportunities, text: string, run: Span): void {
  const before = text.slice(Math.max(0, run.start - 2), run.start);
  const after = text.slice(run.end, run.end + 2);
  if (/[ฯๆ]$|[A-Za-z-][A-Za-z]$/.test(before)) found[run.start] = 1;
  if (/^[A-Za-z][A-Za-z-]/.test(after)) found[run.end] = 1;
}
