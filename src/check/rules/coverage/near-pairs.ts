import { fineWordBreaks } from "../../../thai/word-breaks.ts";

/** Texts that have a run of this many words in common are compared. */
const runLength = 3;
/** A run that so many texts have tells nothing apart. */
const commonRun = 12;
/** From here on two texts say the same; measured on real measures, where different actions stay under 0.72. */
const nearLikeness = 0.74;
/** Texts of fewer different words are alike by chance. */
const fewWords = 6;
/** UTF-16 units; a longer text is compared by its beginning. */
const longestCompared = 400;

/** Pairs of indexes of texts that say nearly the same, the earlier first. Takes time in proportion to the texts. */
export function nearPairs(texts: readonly string[]): readonly (readonly [number, number])[] {
  const known = new Map<string, readonly string[]>();
  const runs = texts.map((text) => known.get(text) ?? remember(known, text, wordsOf(text)));
  const sets = runs.map((words) => new Set(words));
  const weightOf = rarity(sets);
  return candidatePairs(runs).filter(([first, second]) => {
    const [a, b] = [sets[first]!, sets[second]!];
    return Math.min(a.size, b.size) >= fewWords && likeness(a, b, weightOf) >= nearLikeness;
  });
}

function remember<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  known.set(key, value);
  return value;
}

function wordsOf(text: string): readonly string[] {
  const runs = text.slice(0, longestCompared).matchAll(/[\u0e01-\u0e4e]+|[A-Za-z]+/g);
  return Array.from(runs, ([run]) => {
    const breaks = /[A-Za-z]/.test(run) ? [] : fineWordBreaks(run);
    return [0, ...breaks].map((start, index) => run.slice(start, breaks[index]));
  }).flat();
}

/** How much a word tells: the fewer texts have it, the more. */
function rarity(sets: readonly ReadonlySet<string>[]): (word: string) => number {
  const holders = new Map<string, number>();
  for (const set of sets) for (const word of set) holders.set(word, (holders.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + sets.length / holders.get(word)!);
}

/** Pairs that have a run of words in common which few texts have. */
function candidatePairs(texts: readonly (readonly string[])[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  return texts.flatMap((words, index) => {
    const others = new Set<number>();
    for (const run of runsOf(words)) {
      const list = holders.get(run) ?? [];
      if (list.length > commonRun || list.at(-1) === index) continue;
      for (const other of list) others.add(other);
      holders.set(run, [...list, index]);
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
