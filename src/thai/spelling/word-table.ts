/** Words in one string: sixty thousand strings would take longer to make than all that is asked of them. */
export interface WordTable {
  readonly text: string;
  /** Where each word begins in the text, in UTF-16 units; the words are in the order of their units, none twice. */
  readonly starts: Uint32Array;
  /** Where each word ends. */
  readonly ends: Uint32Array;
}

/** The word at an index. */
export const wordAt = ({ text, starts, ends }: WordTable, index: number): string =>
  text.slice(starts[index], ends[index]);

/** A table of words that are sorted. */
export function createWordTable(words: readonly string[]): WordTable {
  let end = 0;
  const ends = Uint32Array.from(words, ({ length }) => (end += length));
  return { text: words.join(""), starts: ends.map((end, index) => end - words[index]!.length), ends };
}

/** The index of the first word that is not before another in the order of units. */
export function firstNotBefore(table: WordTable, word: string): number {
  let [low, high] = [0, table.starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (wordAt(table, middle) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
