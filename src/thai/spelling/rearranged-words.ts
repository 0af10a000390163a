import type { Span } from "../span.ts";
import { wordAt, type WordTable } from "./word-table.ts";

/** Shorter words have too many anagrams. */
const leastUnits = 4;

/**
 * The words of a table by the sum of their units' weights, which is the same in any order of them: finds the words that
 * have the very units of a piece of a run in another order, as when two syllables change places.
 */
export interface RearrangedWords {
  /** Ascending. */
  readonly weights: Uint32Array;
  /** The index of the word that has the weight at the same place. */
  readonly indexes: Uint32Array;
}

/** A run and the sums of its units' weights up to each offset, modulo 2³². */
export interface WeighedRun {
  readonly text: string;
  readonly sums: Uint32Array;
}

/** Files the words of a table. */
export function createRearrangedWords(table: WordTable): RearrangedWords {
  const filed = Array.from(table.starts.keys(), (index) => ({ index, word: wordAt(table, index) }))
    .filter(({ word }) => word.length >= leastUnits)
    .map(({ index, word }) => ({ index, weight: weighed(word).sums[word.length]! }))
    .sort((a, b) => a.weight - b.weight || a.index - b.index);
  return {
    weights: Uint32Array.from(filed, ({ weight }) => weight),
    indexes: Uint32Array.from(filed, ({ index }) => index),
  };
}

/** Tells a visitor the index of each word that the piece between two offsets of a run is in another order of its units. */
export function rearrangedAs(
  { weights, indexes, table }: RearrangedWords & { readonly table: WordTable },
  { text, sums }: WeighedRun,
  { start, end }: Span,
  visit: (index: number) => void,
): void {
  const weight = (sums[end]! - sums[start]!) >>> 0;
  for (let at = firstNotBelow(weights, weight); weights[at] === weight; at++)
    if (isRearranged(wordAt(table, indexes[at]!), text.slice(start, end))) visit(indexes[at]!);
}

/** Weighs a run, once for all its pieces. */
export function weighed(text: string): WeighedRun {
  const sums = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) sums[at + 1] = sums[at]! + weightOf(text.charCodeAt(at));
  return { text, sums };
}

/** Spread so that different units seldom have the same sum: not by a factor alone, which the sum would have as well. */
const weightOf = (unit: number): number => Math.imul(unit ^ (Math.imul(unit, 0x9e3779b1) >>> 15), 0x85ebca6b);

const isRearranged = (word: string, text: string): boolean =>
  word !== text && word.length === text.length && [...word].sort().join("") === [...text].sort().join("");

function firstNotBelow(ascending: Uint32Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
