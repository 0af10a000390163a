import type { Span } from "../span.ts";
import { BoundedCache } from "../bounded-cache.ts";
import { generalLexicon, noWord } from "./lexicon.ts";
import { costOf, costOfReading, piecesOf } from "./word-lattice.ts";
import { childOf } from "./word-tree.ts";

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
  if (!hasWordOver(left + right, left.length)) return [];
  const joined = piecesOf(left + right);
  const over = joined.find(({ start, end }) => start < left.length && end > left.length);
  if (over === undefined || !over.known) return [];
  const apart = costOfReading(left) + costOfReading(right);
  return apart - costOf(joined) >= leastGain ? [wordAt(left + right, over)] : [];
}

/** Does any word stand over an offset? Where none does, nothing has to be read. */
function hasWordOver(text: string, offset: number): boolean {
  const { tree, costs } = generalLexicon();
  for (let start = 0; start < offset; start++) {
    let node = childOf(tree, 0, text.charCodeAt(start));
    for (let end = start + 1; node > 0 && end < text.length; end++) {
      node = childOf(tree, node, text.charCodeAt(end));
      if (end >= offset && node > 0 && costs[node] !== noWord) return true;
    }
  }
  return false;
}

const wordAt = (text: string, { start, end }: Span): string => text.slice(start, end);
