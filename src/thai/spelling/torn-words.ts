import type { Span } from "../span.ts";
import { BoundedCache } from "../bounded-cache.ts";
import { generalLexicon } from "./lexicon.ts";
import { latticeOf } from "./word-lattice.ts";

/** How many bits of reading a text gains without a space before the space is believed to tear a word. */
const leastGain = 10;
/** So much of the words on either side is looked at. */
const context = 30;

const cache = new BoundedCache<readonly string[]>(4_000_000);

/**
 * The word that a space or line end between two stretches of Thai letters tears in two, if it does: together they read
 * as a word that neither side has a part of that is likely alone.
 */
export function tornWord(left: string, right: string): string | undefined {
  const [head, tail] = [left.slice(-context), right.slice(0, context)];
  const key = `${head} ${tail}`;
  return (cache.get(key) ?? cache.set(key, findTornWord(head, tail)))[0];
}

function findTornWord(left: string, right: string): readonly string[] {
  const lexicon = generalLexicon();
  const joined = latticeOf(left + right, lexicon);
  const over = joined.pieces.find(({ start, end }) => start < left.length && end > left.length);
  if (over === undefined || !over.known) return [];
  const apart = latticeOf(left, lexicon).from[0]! + latticeOf(right, lexicon).from[0]!;
  return apart - joined.from[0]! >= leastGain ? [wordAt(left + right, over)] : [];
}

const wordAt = (text: string, { start, end }: Span): string => text.slice(start, end);
