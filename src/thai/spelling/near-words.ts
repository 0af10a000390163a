import { canStartThaiWord } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";
import { noWord, type SpeltLexicon } from "./lexicon.ts";
import { wordAt, type WordTable } from "./word-table.ts";
import { childOf } from "./word-tree.ts";

/** How a piece of text differs from a word it is near to: the text has one unit more, one less, another, two swapped; or lacks a syllable. */
export type Slip = "extra" | "missing" | "other" | "swapped" | "syllable";

/** A word that would stand in a text but for one slip of typing. */
export interface NearWord {
  /** Where the text it was meant for ends. */
  readonly end: number;
  readonly word: string;
  readonly cost: number;
  readonly slip: Slip;
}

/** Where words are looked for. */
export interface Place {
  readonly text: string;
  /** Where the words begin. */
  readonly start: number;
  /** How much a reading gains at most, but for the cost of the word, by a word that ends at each offset or before it. */
  readonly gains: Float64Array;
}

/** Which UTF-16 units may be slips. */
type Units = (unit: number) => boolean;

const anyUnit: Units = () => true;
/** Vowels above and below, tones, MAITAIKHU and THANTHAKHAT: what is dropped, doubled or mistaken most. */
const marks: Units = (unit) =>
  unit === 0x0e31 || (unit >= 0x0e34 && unit <= 0x0e3a) || (unit >= 0x0e47 && unit <= 0x0e4e);

/** Finds the words in a place that are worth it, for a reading has to gain so much at least. */
export type FindNearWords = (lexicon: SpeltLexicon, place: Place, least: number) => readonly NearWord[];

/** Words that stand in a place with exactly one slip between one unit and the next. */
export const wordsWithOneSlip: FindNearWords = (lexicon, place, least) =>
  wordsNear({ lexicon, place, least, units: anyUnit, mayBeOther: true, maySwap: true });

/** Words that the text there has one unit more than, or one less. */
export const wordsOneUnitApart: FindNearWords = (lexicon, place, least) =>
  wordsNear({ lexicon, place, least, units: anyUnit, mayBeOther: false, maySwap: false });

/** Words that stand there but for one mark that is lost, too many or another. */
export const wordsOneMarkApart: FindNearWords = (lexicon, place, least) =>
  wordsNear({ lexicon, place, least, units: marks, mayBeOther: true, maySwap: false });

interface Search {
  readonly lexicon: SpeltLexicon;
  readonly place: Place;
  readonly least: number;
  readonly units: Units;
  readonly mayBeOther: boolean;
  readonly maySwap: boolean;
}

function wordsNear(search: Search): readonly NearWord[] {
  const { lexicon, place } = search;
  const { text, start } = place;
  const found: NearWord[] = [];
  let node = 0;
  // A unit too many takes the text one unit further than the word
  for (let at = start; isWorth(search, node, at + 1); at++) {
    collectSlips(search, { node, at, isFirst: at === start }, found);
    if (at >= text.length) return found;
    node = childOf(lexicon.tree, node, text.charCodeAt(at));
    if (node === 0) return found;
  }
  return found;
}

/** Could a word that begins as a node does, and whose units beyond it stand from an offset on, gain enough? */
function isWorth({ lexicon, place, least }: Search, node: number, at: number): boolean {
  const { text, gains } = place;
  const { reach } = lexicon;
  return gains[Math.min(text.length, at + reach.longest[node]!)]! - reach.cheapest[node]! >= least;
}

/** How far the words are read without a slip: the node of the tree, and the place in the text. */
interface Exact {
  readonly node: number;
  readonly at: number;
  readonly isFirst: boolean;
}

/** Collects the words of which the next unit is the slip. */
function collectSlips(search: Search, { node, at, isFirst }: Exact, found: NearWord[]): void {
  const { lexicon, place, units } = search;
  const { text } = place;
  const { tree } = lexicon;
  const here = text.charCodeAt(at);
  const isSlip = units(here);
  const mayBeOther = isSlip && search.mayBeOther;
  const next = search.maySwap ? text.charCodeAt(at + 1) : -1;
  if (isSlip && !isFirst) collect(search, { node, at: at + 1 }, "extra", found);
  for (let child = tree.children[node]!; child < tree.children[node + 1]!; child++) {
    const unit = tree.units[child]!;
    if (!units(unit) || !isWorth(search, child, at + 1)) continue;
    collect(search, { node: child, at }, "missing", found);
    if (unit === here) continue;
    if (mayBeOther) collect(search, { node: child, at: at + 1 }, "other", found);
    if (unit !== next) continue;
    const swapped = childOf(tree, child, here);
    if (swapped > 0) collect(search, { node: swapped, at: at + 2 }, "swapped", found);
  }
}

/** Reads on without any further slip and keeps the words it ends in. */
function collect(search: Search, start: Omit<Exact, "isFirst">, slip: Slip, found: NearWord[]): void {
  const {
    lexicon: { tree, costs, words, ranges },
    place: { text, gains },
    least,
  } = search;
  let { node } = start;
  for (let end = start.at; node > 0 && isWorth(search, node, end); end++) {
    const cost = costs[node]!;
    if (cost !== noWord && gains[end]! - cost >= least && !cutsCluster(text, end))
      found.push({ end, word: wordAt(words.table, ranges.from[node]!), cost, slip });
    if (end >= text.length) return;
    node = childOf(tree, node, text.charCodeAt(end));
  }
}

/** A word is long enough to be known by its two ends when it has this many units. */
const leastWithGap = 6;
/** How much of a word has to stand before and after a gap. */
const leastSide = 2;
/** The units a lost syllable may have. */
const lost = { least: 2, most: 6 };
/** With so few units read, too many words begin alike to look at each. */
const mostAlike = 300;

/** Words that would stand in a place but for a syllable lost from their middle. */
export const wordsWithLostSyllable: FindNearWords = (lexicon, { text, start, gains }, least) => {
  const { tree, words, ranges, reach } = lexicon;
  const found: NearWord[] = [];
  let node = 0;
  for (let at = start; at < text.length; at++) {
    const [from, to] = [ranges.from[node]!, ranges.to[node]!];
    const most = gains[Math.min(text.length, at + reach.longest[node]!)]!;
    if (most - reach.cheapest[node]! < least) break;
    if (at - start >= leastSide && to - from <= mostAlike && !cutsCluster(text, at))
      for (let index = from; index < to; index++) {
        if (most - words.costs[index]! < least) continue;
        const end = endOverGap(words.table, { index, read: at - start }, { text, at });
        if (end !== undefined)
          found.push({ end, word: wordAt(words.table, index), cost: words.costs[index]!, slip: "syllable" });
      }
    node = childOf(tree, node, text.charCodeAt(at));
    if (node === 0) break;
  }
  return found;
};

/** Where the text ends that goes on, after the units of a word that are read, with what follows a lost syllable. */
function endOverGap(
  { text: letters, starts, ends }: WordTable,
  { index, read }: { readonly index: number; readonly read: number },
  { text, at }: { readonly text: string; readonly at: number },
): number | undefined {
  const [first, last] = [starts[index]!, ends[index]!];
  if (last - first < leastWithGap) return undefined;
  for (
    let rest = first + read + lost.least;
    rest <= first + read + lost.most && rest + leastSide <= last;
    rest++
  ) {
    if (letters[rest] !== text[at] || isInsideCluster(letters, rest)) continue;
    const end = at + last - rest;
    if (text.startsWith(letters.slice(rest, last), at) && !cutsCluster(text, end)) return end;
  }
  return undefined;
}

function cutsCluster(text: string, at: number): boolean {
  return at < text.length && (isInsideCluster(text, at) || !canStartThaiWord(text.charCodeAt(at)));
}
