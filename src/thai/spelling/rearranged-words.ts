import type { SpeltLexicon } from "./lexicon.ts";
import { wordAt } from "./word-table.ts";

/** Shorter words have too many anagrams. */
const leastUnits = 4;

/** Finds the words that have the very units of a piece of a run in another order, as when two syllables change places. */
export interface RearrangedIndex {
  /** Indexes of words of the lexicon, for the piece between two offsets of the run that was weighed. */
  find(run: WeighedRun, start: number, end: number): readonly number[];
}

/** A run and the sums of its units' weights up to each offset. */
export interface WeighedRun {
  readonly text: string;
  readonly sums: Float64Array;
}

/** Files the words of a lexicon by the sum of their units' weights: the same in any order. */
export function createRearrangedIndex({ words: { table } }: SpeltLexicon): RearrangedIndex {
  const filed = new Map<number, number[]>();
  for (const index of table.starts.keys()) {
    const word = wordAt(table, index);
    if (word.length < leastUnits) continue;
    const weight = weighed(word).sums[word.length]!;
    const others = filed.get(weight);
    if (others) others.push(index);
    else filed.set(weight, [index]);
  }
  return {
    find: ({ text, sums }, start, end) =>
      (filed.get(sums[end]! - sums[start]!) ?? []).filter((index) =>
        isRearranged(wordAt(table, index), text.slice(start, end)),
      ),
  };
}

/** Weighs a run, once for all its pieces. */
export function weighed(text: string): WeighedRun {
  const sums = new Float64Array(text.length + 1);
  for (let at = 0; at < text.length; at++) sums[at + 1] = sums[at]! + weightOf(text.charCodeAt(at));
  return { text, sums };
}

/** Spread so that different units seldom have the same sum; small enough that sums are exact. */
const weightOf = (unit: number): number => Math.imul(unit, 0x9e3779b1) >>> 4;

const isRearranged = (word: string, text: string): boolean =>
  word !== text && [...word].sort().join("") === [...text].sort().join("");
