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

/** Which UTF-16 units may be slips: ascending, from and to. */
type Units = readonly (readonly [number, number])[];

const anyUnit: Units = [[0, 0xffff]];
/** Vowels above and below, tones, MAITAIKHU and THANTHAKHAT: what is dropped, doubled or mistaken most. */
const marks: Units = [
  [0x0e31, 0x0e31],
  [0x0e34, 0x0e3a],
  [0x0e47, 0x0e4e],
];

/** Words that stand at `text[start]` with exactly one slip between one unit and the next. */
export const wordsWithOneSlip = (lexicon: SpeltLexicon, text: string, start: number): readonly NearWord[] =>
  wordsNear({ lexicon, text, units: anyUnit, slips: ["extra", "missing", "other", "swapped"] }, start);

/** Words that the text at `start` has one unit more than, or one less. */
export const wordsOneUnitApart = (lexicon: SpeltLexicon, text: string, start: number): readonly NearWord[] =>
  wordsNear({ lexicon, text, units: anyUnit, slips: ["extra", "missing"] }, start);

/** Words that stand at `text[start]` but for one mark that is lost, too many or another. */
export const wordsOneMarkApart = (lexicon: SpeltLexicon, text: string, start: number): readonly NearWord[] =>
  wordsNear({ lexicon, text, units: marks, slips: ["extra", "missing", "other"] }, start);

interface Search {
  readonly lexicon: SpeltLexicon;
  readonly text: string;
  readonly units: Units;
  readonly slips: readonly Slip[];
}

function wordsNear(search: Search, start: number): readonly NearWord[] {
  const { lexicon, text } = search;
  const found: NearWord[] = [];
  let node = 0;
  for (let at = start; ; at++) {
    collectSlips(search, { node, at, isFirst: at === start }, found);
    if (at >= text.length) return found;
    node = childOf(lexicon.tree, node, text.charCodeAt(at));
    if (node === 0) return found;
  }
}

/** How far the words are read without a slip: the node of the tree, and the place in the text. */
interface Exact {
  readonly node: number;
  readonly at: number;
  readonly isFirst: boolean;
}

/** Collects the words of which the next unit is the slip. */
function collectSlips(search: Search, { node, at, isFirst }: Exact, found: NearWord[]): void {
  const { lexicon, text, units, slips } = search;
  const { tree } = lexicon;
  const here = text.charCodeAt(at);
  const isSlip = isAmong(units, here);
  const mayBeOther = isSlip && slips.includes("other");
  const next = slips.includes("swapped") ? text.charCodeAt(at + 1) : -1;
  if (isSlip && !isFirst) collect(search, { node, at: at + 1 }, "extra", found);
  for (let child = tree.children[node]!; child < tree.children[node + 1]!; child++) {
    const unit = tree.units[child]!;
    if (!isAmong(units, unit)) continue;
    collect(search, { node: child, at }, "missing", found);
    if (unit === here) continue;
    if (mayBeOther) collect(search, { node: child, at: at + 1 }, "other", found);
    if (unit !== next) continue;
    const swapped = childOf(tree, child, here);
    if (swapped > 0) collect(search, { node: swapped, at: at + 2 }, "swapped", found);
  }
}

const isAmong = (units: Units, unit: number): boolean =>
  units.some(([least, most]) => unit >= least && unit <= most);

/** Reads on without any further slip and keeps the words it ends in. */
function collect(
  { lexicon: { tree, costs, words, ranges }, text }: Search,
  { node, at }: Omit<Exact, "isFirst">,
  slip: Slip,
  found: NearWord[],
): void {
  for (let end = at; node > 0; end++) {
    const cost = costs[node]!;
    if (cost !== noWord && !cutsCluster(text, end))
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

/** Words that would stand at `text[start]` but for a syllable lost from their middle. */
export function wordsWithLostSyllable(
  lexicon: SpeltLexicon,
  text: string,
  start: number,
): readonly NearWord[] {
  const { tree, words, ranges } = lexicon;
  const found: NearWord[] = [];
  let node = 0;
  for (let at = start; at < text.length; at++) {
    const [from, to] = [ranges.from[node]!, ranges.to[node]!];
    if (at - start >= leastSide && to - from <= mostAlike && !cutsCluster(text, at))
      for (let index = from; index < to; index++) {
        const end = endOverGap(words.table, { index, read: at - start }, { text, at });
        if (end !== undefined)
          found.push({ end, word: wordAt(words.table, index), cost: words.costs[index]!, slip: "syllable" });
      }
    node = childOf(tree, node, text.charCodeAt(at));
    if (node === 0) break;
  }
  return found;
}

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
