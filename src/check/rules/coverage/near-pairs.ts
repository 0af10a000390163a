import { pieceTexts } from "../../../thai/spelling/word-lattice.ts";
import { shortWordsOf } from "../../../thai/spelling/word-parts.ts";

/** Texts that have a run of this many words in common are compared. */
const runLength = 3;
/** A run that so many texts have tells nothing apart. */
const commonRun = 12;
/** From here on two texts say the same; measured on real measures, where different actions stay under 0.7 and the same are over 0.78. */
const nearLikeness = 0.74;
/** Two texts that are less alike word for word are not looked at more finely. */
const roughLikeness = 0.6;
/** How common a word is shows in so many texts. */
const sampleSize = 500;
/** Texts of fewer different words are alike by chance. */
const fewWords = 6;
/** UTF-16 units; a longer text is compared by its beginning. */
const longestCompared = 400;

/**
 * Pairs of indexes of texts that say nearly the same, the earlier first, as far as they are asked for. Takes time in proportion to the texts: all are
 * compared by the words of the lexicon, and only those alike by the short ones that these are made of.
 */
export function nearPairs(
  texts: readonly string[],
  isMeant: (first: number, second: number) => boolean,
): readonly Pair[] {
  const words = texts.map((text) => wordsOf(text, pieceTexts));
  const candidates = candidatePairs(words).filter(([first, second]) => isMeant(first, second));
  const rough = alike(candidates, createComparison(words, words), roughLikeness);
  if (rough.length === 0) return [];
  const compared = new Set(rough.flat());
  const fine = texts.map((text, index) =>
    compared.has(index) || index < sampleSize ? wordsOf(text, partsOfRun) : [],
  );
  const distinct = createComparison(fine, fine.slice(0, sampleSize));
  return alike(rough, distinct, nearLikeness).filter(([first, second]) =>
    [fine[first]!, fine[second]!].every((some) => new Set(some).size >= fewWords),
  );
}

type Pair = readonly [number, number];
type Texts = readonly (readonly string[])[];

const alike = (pairs: readonly Pair[], likenessOf: (pair: Pair) => number, least: number): readonly Pair[] =>
  pairs.filter((pair) => likenessOf(pair) >= least);

/** Compares texts by their words, of which a sample of texts tells how common they are. */
function createComparison(texts: Texts, sample: Texts): (pair: Pair) => number {
  const sets = texts.map((words) => new Set(words));
  const weightOf = rarity(sample.map((words) => new Set(words)));
  return ([first, second]) => likeness(sets[first]!, sets[second]!, weightOf);
}

function wordsOf(text: string, parts: (run: string) => readonly string[]): readonly string[] {
  const runs = text.slice(0, longestCompared).match(/[\u0e01-\u0e4e]+|[A-Za-z]+/g) ?? [];
  return runs.flatMap((run) => (/[A-Za-z]/.test(run) ? run : parts(run)));
}

const partsOfRun = (run: string): readonly string[] => pieceTexts(run).flatMap(shortWordsOf);

/** How much a word tells: the fewer texts have it, the more. */
function rarity(sets: readonly ReadonlySet<string>[]): (word: string) => number {
  const holders = new Map<string, number>();
  for (const set of sets) for (const word of set) holders.set(word, (holders.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + sets.length / (holders.get(word) ?? 1));
}

/** Pairs that have a run of words in common which few texts have. */
function candidatePairs(texts: Texts): readonly Pair[] {
  const holders = new Map<string, number[]>();
  return texts.flatMap((words, index) => {
    const others = new Set<number>();
    for (const run of runsOf(words)) {
      const list = holders.get(run) ?? [];
      if (list.length > commonRun || list.at(-1) === index) continue;
      for (const other of list) others.add(other);
      list.push(index);
      holders.set(run, list);
    }
    return [...others].map((other) => [other, index] as const);
  });
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(runLength - 1).map((_, index) => words.slice(index, index + runLength).join(" "));
}

/** The weight of the words that two texts have in common, as a share of the weight of both (Dice). */
function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weightOf: (word: string) => number,
): number {
  const weigh = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + weightOf(word), 0);
  return (2 * weigh([...a].filter((word) => b.has(word)))) / (weigh(a) + weigh(b));
}
