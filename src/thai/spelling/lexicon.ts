import { readFileSync } from "node:fs";
import { officeWords } from "../office-words.ts";

/** A sorted list of words and what each costs a reader to expect, in bits: common words are cheap. */
export interface Lexicon {
  /** In the order of UTF-16 units, none twice. */
  readonly words: readonly string[];
  /** The cost of the word at the same index. */
  readonly costs: Uint8Array;
  /** The words that begin with a unit, by the unit. */
  readonly byHead: ReadonlyMap<number, Range>;
}

/** Words of a sorted list that begin alike, by index; `to` is the first one outside. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A word of the office's glue list costs no more than this, however rare it is elsewhere. */
const officeCost = 9;
/** The cost of a word that the corpus does not have; each doubling of its count takes off one. */
const rarestCost = 25;

/**
 * Words of general Thai (`data/thai/words.tsv`: word, tab, log2 of its count in the Thai National Corpus) and the
 * office's own (`data/thai/office-words.txt`). Read once, when first asked for.
 */
export function generalLexicon(): Lexicon {
  return (loaded ??= merged(readWords(), [...new Set(officeWords().map(whole))].sort()));
}

let loaded: Lexicon | undefined;

/** The words that cost no more than a limit. */
export function commonWords({ words, costs }: Lexicon, limit: number): Lexicon {
  const kept = [...words.keys()].filter((index) => costs[index]! <= limit);
  return createLexicon(
    kept.map((index) => words[index]!),
    Uint8Array.from(kept, (index) => costs[index]!),
  );
}

/** Makes a lexicon of sorted words. */
export function createLexicon(words: readonly string[], costs: Uint8Array): Lexicon {
  const byHead = new Map<number, Range>();
  let from = 0;
  for (let to = 1; to <= words.length; to++) {
    if (to < words.length && unitAt(words, to, 0) === unitAt(words, from, 0)) continue;
    byHead.set(unitAt(words, from, 0), { from, to });
    from = to;
  }
  return { words, costs, byHead };
}

/** Tells a visitor where each word ends that stands at `text[start]`, shortest first, and its cost. */
export function wordsAt(
  { words, costs, byHead }: Lexicon,
  text: string,
  start: number,
  visit: (end: number, cost: number) => void,
): void {
  let range = byHead.get(text.charCodeAt(start));
  for (let depth = 1; range !== undefined; depth++) {
    if (words[range.from]!.length === depth) visit(start + depth, costs[range.from]!);
    if (start + depth === text.length) return;
    range = childRange(words, range, depth, text.charCodeAt(start + depth));
  }
}

/** The index of a word; undefined when the lexicon lacks it. */
export function indexOfWord({ words, byHead }: Lexicon, word: string): number | undefined {
  let range = byHead.get(word.charCodeAt(0));
  for (let depth = 1; range !== undefined && depth < word.length; depth++)
    range = childRange(words, range, depth, word.charCodeAt(depth));
  return range !== undefined && words[range.from] === word ? range.from : undefined;
}

/** Of words that are alike before `depth`, those with a certain unit there. */
export function childRange(
  words: readonly string[],
  { from, to }: Range,
  depth: number,
  unit: number,
): Range | undefined {
  const start = firstNotBelow(words, { from, to }, depth, unit);
  if (start === to || unitAt(words, start, depth) !== unit) return undefined;
  return { from: start, to: firstNotBelow(words, { from: start, to }, depth, unit + 1) };
}

/** The UTF-16 unit of a word, -1 past its end: shorter words stand first. */
export function unitAt(words: readonly string[], index: number, depth: number): number {
  const word = words[index]!;
  return depth < word.length ? word.charCodeAt(depth) : -1;
}

/** The index of the first of these words, alike before `depth`, whose unit there is no smaller; `to` when there is none. */
export function firstNotBelow(
  words: readonly string[],
  { from, to }: Range,
  depth: number,
  unit: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (unitAt(words, middle, depth) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const whole = (entry: string): string => entry.replaceAll("|", "");

interface WordCosts {
  readonly words: readonly string[];
  readonly costs: Uint8Array;
}

function readWords(): WordCosts {
  const table = readFileSync(new URL("../../../data/thai/words.tsv", import.meta.url), "utf8");
  const words: string[] = [];
  const costs: number[] = [];
  for (let start = 0; start < table.length;) {
    const end = table.indexOf("\n", start);
    const tab = table.charCodeAt(end - 2) === tabulator ? end - 2 : end - 3;
    const isCounted = table.charCodeAt(tab) === tabulator;
    words.push(table.slice(start, isCounted ? tab : end));
    costs.push(isCounted ? rarestCost - digitsAt(table, tab + 1, end) : rarestCost);
    start = end + 1;
  }
  return { words, costs: Uint8Array.from(costs) };
}

const tabulator = 0x09;

/** The number that one or two digits make. */
function digitsAt(text: string, from: number, to: number): number {
  const ones = text.charCodeAt(to - 1) - zero;
  return to - from === 1 ? ones : 10 * (text.charCodeAt(from) - zero) + ones;
}

const zero = 0x30;

/** Both lists are sorted. */
function merged({ words, costs }: WordCosts, office: readonly string[]): Lexicon {
  const allWords: string[] = [];
  const allCosts: number[] = [];
  const add = (word: string, cost: number): void => {
    allWords.push(word);
    allCosts.push(cost);
  };
  let next = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    while (next < office.length && office[next]! < word) add(office[next++]!, officeCost);
    const isOffice = office[next] === word;
    if (isOffice) next++;
    add(word, isOffice ? Math.min(officeCost, costs[index]!) : costs[index]!);
  }
  office.slice(next).forEach((word) => add(word, officeCost));
  return createLexicon(allWords, Uint8Array.from(allCosts));
}
