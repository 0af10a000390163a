import type { DocumentWords } from "./document-words.ts";
import { generalLexicon } from "./lexicon.ts";
import { latticeOf, piecesOf } from "./word-lattice.ts";

/** Longer words are phrases that the lists have as one. */
const longWord = 6;

/** The words of a document, and besides those that its long ones are made of (ความโปร่งใส, สำนักงาน), with their neighbours. */
export function withParts(words: DocumentWords): DocumentWords {
  const counts = new Map(words.counts);
  const pairs = new Map(words.pairs);
  for (const [word, times] of words.counts)
    for (const parts of partsOf(word)) {
      for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + times);
      parts.slice(1).forEach((part, index) => {
        const pair = `${parts[index]!} ${part}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + times);
      });
    }
  return { counts, pairs };
}

/** The words of a long one, and those of the long ones among them. */
function partsOf(word: string): readonly (readonly string[])[] {
  if (word.length <= longWord) return [];
  const { before, from } = latticeOf(word, generalLexicon());
  let cut = 0;
  for (let at = 1; at < word.length; at++)
    if (cut === 0 || before[at]! + from[at]! < before[cut]! + from[cut]!) cut = at;
  const parts = [word.slice(0, cut), word.slice(cut)].flatMap((half) =>
    piecesOf(half).map(({ start, end }) => half.slice(start, end)),
  );
  return [parts, ...parts.flatMap(partsOf)];
}
