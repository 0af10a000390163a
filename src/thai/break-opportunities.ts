import { classes } from "./characters.ts";
import type { Span } from "./span.ts";
import { unicodeBreaks } from "./unicode-breaks.ts";
import { wordBreaks } from "./word-breaks.ts";

/** One byte for each place before a UTF-16 unit of a text: 1 where a line may start. */
export type Opportunities = Uint8Array;

const thaiRun = new RegExp(`[${classes.thai}]+`, "g");
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
  const isCut = nameEdges(text, names);
  for (const { 0: run, index } of text.matchAll(thaiRun)) {
    addRunEdges(found, text, { start: index, end: index + run.length });
    let start = 0;
    for (let end = 1; end <= run.length; end++) {
      if (end < run.length && !isCut[index + end]) continue;
      for (const offset of wordsOf(run.slice(start, end))) found[index + start + offset] = 1;
      if (end < run.length) found[index + end] = 1;
      start = end;
    }
  }
  return found;
}

function nameEdges(text: string, names: readonly Span[]): Uint8Array {
  const edges = new Uint8Array(text.length + 1);
  for (const { start, end } of names) if (end - start >= surelyNameLength) edges[start] = edges[end] = 1;
  return edges;
}

/** Thai words meet signs of Thai (`ฯ`, `ๆ`) and Latin words without a space; a line may end there too. */
function addRunEdges(found: Opportunities, text: string, run: Span): void {
  const before = text.slice(Math.max(0, run.start - 2), run.start);
  const after = text.slice(run.end, run.end + 2);
  if (/[ฯๆ]$|^[A-Za-z]{2}$/.test(before)) found[run.start] = 1;
  if (/^[A-Za-z]{2}$/.test(after)) found[run.end] = 1;
}
