import { BoundedCache } from "../bounded-cache.ts";
import type { DocumentWords } from "./document-words.ts";
import { generalLexicon } from "./lexicon.ts";
import { latticeOf, pieceTexts } from "./word-lattice.ts";

/** Where a word is best parted in two, and what its parts cost as words. */
interface Cut {
  readonly at: number;
  readonly cost: number;
}

const bytesKept = 1_000_000;
const bytesOfCut = 24;
const cuts = new BoundedCache<Cut>(bytesKept, () => bytesOfCut);

const cutOf = (word: string): Cut => cuts.get(word) ?? cuts.set(word, cheapestCut(word));

function cheapestCut(word: string): Cut {
  const { before, from } = latticeOf(word, generalLexicon());
  let at = 1;
  let cost = Infinity;
  for (let place = 1; place < word.length; place++)
    if (before[place]! + from[place]! < cost) {
      at = place;
      cost = before[place]! + from[place]!;
    }
  return { at, cost };
}

/** A shorter word is not parted, nor one whose parts cost more: they would be no words. */
const shortestParted = 5;
const costliestParts = 30;

/** A word as the short ones it is made of (จัด|ทำ, หน่วย|งาน), or alone. */
export function shortWordsOf(word: string): readonly string[] {
  if (word.length < shortestParted) return [word];
  const { at, cost } = cutOf(word);
  return cost > costliestParts
    ? [word]
    : [...shortWordsOf(word.slice(0, at)), ...shortWordsOf(word.slice(at))];
}

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
  return { ...words, counts, pairs };
}

/** The words of a long one, and those of the long ones among them. */
function partsOf(word: string): readonly (readonly string[])[] {
  if (word.length <= longWord) return [];
  const { at } = cutOf(word);
  const parts = [word.slice(0, at), word.slice(at)].flatMap(pieceTexts);
  return [parts, ...parts.flatMap(partsOf)];
}
