import { canStartThaiWord } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";
import { childRange, firstNotBelow, unitAt, type Lexicon, type Range } from "./lexicon.ts";

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

/** A branch of the search: the words that fit so far, how much of them is read, and where in the text. */
interface Branch {
  readonly range: Range;
  readonly depth: number;
  readonly at: number;
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
export const wordsWithOneSlip = (lexicon: Lexicon, text: string, start: number): readonly NearWord[] =>
  wordsNear({ lexicon, text, units: anyUnit, slips: ["extra", "missing", "other", "swapped"] }, start);

/** Words that the text at `start` has one unit more than, or one less. */
export const wordsOneUnitApart = (lexicon: Lexicon, text: string, start: number): readonly NearWord[] =>
  wordsNear({ lexicon, text, units: anyUnit, slips: ["extra", "missing"] }, start);

/** Words that stand at `text[start]` but for one mark that is lost, too many or another. */
export const wordsOneMarkApart = (lexicon: Lexicon, text: string, start: number): readonly NearWord[] =>
  wordsNear({ lexicon, text, units: marks, slips: ["extra", "missing", "other"] }, start);

interface Search {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly units: Units;
  readonly slips: readonly Slip[];
}

function wordsNear(search: Search, start: number): readonly NearWord[] {
  const { lexicon, text } = search;
  const found: NearWord[] = [];
  let exact: Branch | undefined = { range: { from: 0, to: lexicon.words.length }, depth: 0, at: start };
  while (exact !== undefined && exact.at <= text.length) {
    for (const slipped of slipsAt(search, exact)) collect(lexicon, text, slipped, found);
    exact = next(lexicon.words, text, exact);
  }
  return found;
}

interface SlippedBranch {
  readonly branch: Branch;
  readonly slip: Slip;
}

function slipsAt(search: Search, { range, depth, at }: Branch): readonly SlippedBranch[] {
  const { lexicon, text, units } = search;
  const { words } = lexicon;
  const [mayBeOther, maySwap] = [search.slips.includes("other"), search.slips.includes("swapped")];
  const here = text.charCodeAt(at);
  const isSlip = units.some(([least, most]) => here >= least && here <= most);
  const slips: SlippedBranch[] = [];
  if (isSlip && depth > 0) slips.push({ branch: { range, depth, at: at + 1 }, slip: "extra" });
  for (const [least, most] of units)
    for (let from = firstNotBelow(words, range, depth, least); from < range.to;) {
      const unit = unitAt(words, from, depth);
      if (unit > most) break;
      const child = childRange(words, { from, to: range.to }, depth, unit)!;
      from = child.to;
      slips.push({ branch: { range: child, depth: depth + 1, at }, slip: "missing" });
      if (unit === here) continue;
      if (isSlip && mayBeOther)
        slips.push({ branch: { range: child, depth: depth + 1, at: at + 1 }, slip: "other" });
      if (!maySwap || unit !== text.charCodeAt(at + 1)) continue;
      const swapped = childRange(words, child, depth + 1, here);
      if (swapped) slips.push({ branch: { range: swapped, depth: depth + 2, at: at + 2 }, slip: "swapped" });
    }
  return slips;
}

function next(words: readonly string[], text: string, { range, depth, at }: Branch): Branch | undefined {
  const child = at < text.length ? childRange(words, range, depth, text.charCodeAt(at)) : undefined;
  return child && { range: child, depth: depth + 1, at: at + 1 };
}

/** Follows a branch without any further slip and keeps the words it ends in. */
function collect(
  { words, costs }: Lexicon,
  text: string,
  { branch, slip }: SlippedBranch,
  found: NearWord[],
): void {
  for (let rest: Branch | undefined = branch; rest; rest = next(words, text, rest)) {
    const { range, depth, at } = rest;
    if (words[range.from]!.length === depth && !cutsCluster(text, at))
      found.push({ end: at, word: words[range.from]!, cost: costs[range.from]!, slip });
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
  { words, costs }: Lexicon,
  text: string,
  start: number,
): readonly NearWord[] {
  const found: NearWord[] = [];
  let range: Range | undefined = { from: 0, to: words.length };
  for (let depth = 0; range !== undefined && start + depth < text.length; depth++) {
    if (depth >= leastSide && range.to - range.from <= mostAlike && !cutsCluster(text, start + depth))
      for (let index = range.from; index < range.to; index++) {
        const word = words[index]!;
        const end = word.length < leastWithGap ? undefined : endOverGap(word, depth, text, start + depth);
        if (end !== undefined) found.push({ end, word, cost: costs[index]!, slip: "syllable" });
      }
    range = childRange(words, range, depth, text.charCodeAt(start + depth));
  }
  return found;
}

/** Where the text ends that goes on, after `read` units of the word, with what follows a lost syllable. */
function endOverGap(word: string, read: number, text: string, at: number): number | undefined {
  for (let size = lost.least; size <= lost.most && read + size + leastSide <= word.length; size++) {
    if (isInsideCluster(word, read + size) || !text.startsWith(word.slice(read + size), at)) continue;
    const end = at + word.length - read - size;
    if (!cutsCluster(text, end)) return end;
  }
  return undefined;
}

function cutsCluster(text: string, at: number): boolean {
  return at < text.length && (isInsideCluster(text, at) || !canStartThaiWord(text.charCodeAt(at)));
}
