import { BoundedCache } from "../bounded-cache.ts";
import { canStartThaiWord, classes } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";
import type { Span } from "../span.ts";
import { commonWords, generalLexicon, type Lexicon } from "./lexicon.ts";
import { createMarkIndex, type MarkIndex } from "./marks-apart.ts";
import { wordsWithLostSyllable, wordsWithOneSlip } from "./near-words.ts";
import { createRearrangedFinder, type FindRearranged } from "./rearranged-words.ts";
import { latticeOf, type Lattice, type Piece } from "./word-lattice.ts";

/** A piece of a run that reads much better as a common word that differs from it by one slip of typing. */
export interface Misspelling extends Span {
  /** What was meant. */
  readonly word: string;
}

/** How the word differs: by a mark, by any one unit, by a syllable left out, by the order of its units. */
type Kind = "mark" | "unit" | "syllable" | "order";

/**
 * How many bits the reading has to gain before it is believed, where the text is no word at all, and where it is
 * words, only unlikely ones. Measured on correct sentences and on planted slips (`npm run bench:check`).
 */
const leastGain = {
  stray: { mark: 6, unit: 12, syllable: 12, order: 12 },
  words: { mark: 9, unit: 20, syllable: 16, order: 14 },
} as const satisfies Record<string, Record<Kind, number>>;
/** A slip in one of the commonest words (ที่, ให้, ได้) leaves a word that hardly ever stands alone. */
const commonest = { cost: 7, gain: 6 };
/** Of two corrections, that of a mark is believed rather than that of a letter. */
const handicap: Readonly<Record<Kind, number>> = { mark: 0, order: 2, syllable: 4, unit: 6 };

/** Pieces that cost less are beyond suspicion. */
const suspectCost = 11;
/** Only where the suspect pieces cost this much could a correction of more than a mark gain enough. */
const costlyEnough = 23;
/** Longer stretches of stray letters are a name or another language: no slip explains them. */
const longestSuspect = 30;
/** Corrections may be words that cost no more. */
const commonCost = 18;

/** Letters without a vowel are read one by one. */
const abbreviation = new RegExp(`^[${classes.consonant}]{1,4}$`);

interface Tools {
  readonly lexicon: Lexicon;
  readonly common: Lexicon;
  readonly marks: MarkIndex;
  readonly rearranged: FindRearranged;
}

let tools: Tools | undefined;
const cache = new BoundedCache<readonly Misspelling[]>(8_000_000);

/** What was probably typed wrongly in a run of Thai letters and marks; none overlap. */
export function misspellingsIn(run: string): readonly Misspelling[] {
  return cache.get(run) ?? cache.set(run, findMisspellings(run, (tools ??= makeTools())));
}

function makeTools(): Tools {
  const lexicon = generalLexicon();
  const common = commonWords(lexicon, commonCost);
  return { lexicon, common, marks: createMarkIndex(common), rearranged: createRearrangedFinder(common) };
}

interface Candidate extends Misspelling {
  readonly kind: Kind;
  readonly cost: number;
}

function findMisspellings(run: string, { lexicon, ...rest }: Tools): readonly Misspelling[] {
  if (abbreviation.test(run)) return [];
  const lattice = latticeOf(run, lexicon);
  const found = suspects(lattice.pieces).flatMap((suspect) => {
    const best = bestCorrection(run, { lattice, suspect, tools: { lexicon, ...rest } });
    return best === undefined ? [] : [best];
  });
  return found.filter(({ start }, index) => index === 0 || start >= found[index - 1]!.end);
}

/** Neighbouring pieces that are no words or unlikely ones. */
function suspects(pieces: readonly Piece[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const [index, { known, cost }] of pieces.entries()) {
    if (known && cost < suspectCost) continue;
    if (groups.at(-1)?.at(-1) === index - 1) groups.at(-1)!.push(index);
    else groups.push([index]);
  }
  return groups.filter((group) => pieces[group.at(-1)!]!.end - pieces[group[0]!]!.start <= longestSuspect);
}

interface Search {
  readonly lattice: Lattice;
  /** Indexes of pieces. */
  readonly suspect: readonly number[];
  readonly tools: Tools;
}

function bestCorrection(run: string, search: Search): Misspelling | undefined {
  const { lattice, suspect } = search;
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates(run, search)) {
    const { start, end, word, kind, cost } = candidate;
    const covered = lattice.pieces.filter((piece) => piece.end > start && piece.start < end);
    if (!covered.some((piece) => suspect.includes(lattice.pieces.indexOf(piece)))) continue;
    const gain = lattice.from[0]! - lattice.before[start]! - cost - lattice.from[end]!;
    const limits = covered.every(({ known }) => known) ? leastGain.words : leastGain.stray;
    const least = kind === "mark" && cost <= commonest.cost ? commonest.gain : limits[kind];
    if (gain < least || gain - handicap[kind] <= most || word === run.slice(start, end)) continue;
    most = gain - handicap[kind];
    best = candidate;
  }
  return best && { start: best.start, end: best.end, word: best.word };
}

function candidates(
  run: string,
  { lattice, suspect, tools: { common, marks, rearranged } }: Search,
): readonly Candidate[] {
  const group = suspect.map((index) => lattice.pieces[index]!);
  const offsets = offsetsAround(run, lattice.pieces, suspect);
  const cost = group.reduce((sum, piece) => sum + piece.cost, 0);
  const found: Candidate[] = [];
  for (const start of offsets.filter((offset) => offset < group.at(-1)!.end))
    for (const end of offsets.filter((offset) => offset > start)) {
      const text = run.slice(start, end);
      for (const [word, cost] of marks.oneMarkApart(text))
        found.push({ start, end, word, cost, kind: "mark" });
      if (cost < costlyEnough) continue;
      for (const [word, cost] of rearranged(text)) found.push({ start, end, word, cost, kind: "order" });
    }
  if (cost < costlyEnough && group.every(({ known }) => known)) return found;
  for (const start of offsets.filter((offset) => offset < group.at(-1)!.end)) {
    for (const near of wordsWithOneSlip(common, run, start)) found.push({ ...near, start, kind: "unit" });
    for (const near of wordsWithLostSyllable(common, run, start))
      found.push({ ...near, start, kind: "syllable" });
  }
  return found;
}

/** Where a word may begin or end: the pieces' edges, two pieces to either side, and the clusters of the suspects. */
function offsetsAround(run: string, pieces: readonly Piece[], suspect: readonly number[]): readonly number[] {
  const offsets = new Set<number>();
  for (const { start, end } of pieces.slice(Math.max(0, suspect[0]! - 2), suspect.at(-1)! + 3)) {
    offsets.add(start);
    offsets.add(end);
  }
  for (let at = pieces[suspect[0]!]!.start; at < pieces[suspect.at(-1)!]!.end; at++)
    if (canStartThaiWord(run.charCodeAt(at)) && !isInsideCluster(run, at)) offsets.add(at);
  return [...offsets].sort((a, b) => a - b);
}
