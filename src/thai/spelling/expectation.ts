import type { DocumentWords } from "./document-words.ts";
import { costOfWord, generalLexicon } from "./lexicon.ts";

/** What stands around some words of a text. */
export interface Surroundings {
  /** The neighbours: "" beyond the edge of a run, undefined where letters belong to no word. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The words beyond a single space, where that is the neighbour; "" for none. */
  readonly overSpaceBefore: string;
  readonly overSpaceAfter: string;
}

/** Words in a row; undefined for letters that belong to none. */
type Row = readonly (string | undefined)[];

/**
 * How many bits more likely a word is than a row of others that stands once between the same neighbours, by what a document
 * says elsewhere: a model of word pairs that falls back on the words alone, and on general Thai.
 */
export type ExpectationGain = (row: Row, around: Surroundings) => (word: string) => number;

/** So many words of general Thai weigh as much as those of the document. */
const generalWeight = 400;
/** So many words beside a neighbour weigh as much as all that the document has beside it. */
const pairWeight = 3;
/** What letters cost that belong to no word, and the dearest word. */
const strayBits = 12;
const mostBits = 30;

/** A model of a document's words. */
export function createExpectationGain(words: DocumentWords): ExpectationGain {
  const total = [...words.counts.values()].reduce((sum, count) => sum + count, 0);
  return (row, around) => {
    const elsewhere = { ...without(words, row, around), total };
    const bitsOfRow = bitsOf(row, around, elsewhere);
    return (word) => bitsOf([word], around, elsewhere) - bitsOfRow;
  };
}

/** How often words stand somewhere. */
interface Counts {
  readonly word: (word: string) => number;
  readonly pair: (left: string, right: string) => number;
  readonly overSpace: (left: string, right: string) => number;
  readonly total: number;
}

/** What a document has besides one row and its neighbours. */
function without(words: DocumentWords, row: Row, around: Surroundings): Omit<Counts, "total"> {
  const ownWords = [around.before, ...row];
  const ownPairs = pairsOf([around.before, ...row, around.after]).map(([left, right]) => `${left} ${right}`);
  const ownOverSpaces = [`${around.overSpaceBefore} ${row[0]}`, `${row.at(-1)} ${around.overSpaceAfter}`];
  const less = (counts: ReadonlyMap<string, number>, key: string, own: Row): number => {
    const all = counts.get(key) ?? 0;
    return all === 0 ? 0 : Math.max(0, all - own.filter((one) => one === key).length);
  };
  return {
    word: (word) => less(words.counts, word, ownWords),
    pair: (left, right) => less(words.pairs, `${left} ${right}`, ownPairs),
    overSpace: (left, right) => less(words.overSpaces, `${left} ${right}`, ownOverSpaces),
  };
}

const pairsOf = (row: Row): readonly Row[] => row.slice(1).map((word, index) => [row[index], word]);

/** The logarithm of how likely words are between their neighbours; without what is the same for all words there. */
function bitsOf(
  row: Row,
  { before, after, overSpaceBefore, overSpaceAfter }: Surroundings,
  counts: Counts,
): number {
  const beside = pairsOf([before, ...row, after]).map(([left, right]) => bitsBeside(left, right, counts));
  const [first, last] = [row[0], row.at(-1)];
  return (
    beside.reduce((sum, bits) => sum + bits, 0) +
    gainOverSpace(overSpaceBefore, first, counts) +
    gainOverSpace(last, overSpaceAfter, counts)
  );
}

function bitsBeside(left: string | undefined, right: string | undefined, counts: Counts): number {
  if (right === "") return 0;
  if (left === undefined || right === undefined) return -strayBits;
  return Math.log2(left === "" ? shareOf(right, counts) : shareBeside(left, right, counts, counts.pair));
}

/** How much more likely a word is with another beyond a space than anywhere. */
function gainOverSpace(left: string | undefined, right: string | undefined, counts: Counts): number {
  if (!left || !right) return 0;
  return Math.log2(shareBeside(left, right, counts, counts.overSpace) / shareOf(right, counts));
}

const shareBeside = (left: string, right: string, counts: Counts, pair: Counts["pair"]): number =>
  (pair(left, right) + pairWeight * shareOf(right, counts)) / (counts.word(left) + pairWeight);

const shareOf = (word: string, counts: Counts): number =>
  (counts.word(word) + generalWeight * 2 ** -Math.min(mostBits, costOfWord(generalLexicon(), word))) /
  (counts.total + generalWeight);
