import { BoundedCache } from "../bounded-cache.ts";
import type { Span } from "../span.ts";
import {
  corrections,
  neighbourhood,
  type Correction,
  type Indexes,
  type SlipKind,
  type Suspect,
} from "./corrections.ts";
import type { DocumentWords } from "./document-words.ts";
import { createFragmentIndex } from "./fragments.ts";
import { commonLexicon, generalLexicon, rearrangedWords } from "./lexicon.ts";
import { isAbbreviation } from "./runs.ts";
import { gainOf, latticeOf, piecesOf, type Lattice, type Piece } from "./word-lattice.ts";

/** A piece of a run that reads much better as a common word that differs from it by one slip of typing. */
export interface Misspelling extends Span {
  /** What was meant. */
  readonly word: string;
}

/** Finds what was probably typed wrongly in a run of Thai letters and marks; none overlap. */
export type FindMisspellings = (run: string) => readonly Misspelling[];

/**
 * How many bits the reading has to gain before a correction is believed: where the text is no word at all; where it is
 * words, only unlikely ones; and where it is, but the document has the other word often and this one nowhere else.
 * Measured on correct sentences and on planted slips (`npm run bench:check`).
 */
const leastGain: Readonly<Record<"stray" | "words" | "seldom", Readonly<Record<SlipKind, number>>>> = {
  stray: { mark: 6, unit: 12, other: 12, syllable: 12, order: 12, fragment: 12 },
  words: { mark: 10, unit: 14, other: 24, syllable: 16, order: 15, fragment: Infinity },
  seldom: { mark: 7, unit: 10, other: Infinity, syllable: 7, order: 8, fragment: 7 },
};
/** A slip in one of the commonest words (ที่, ให้, อยู่) leaves a word that hardly ever stands alone. */
const commonest = { cost: 8, units: 4, gain: { mark: 6, unit: 9 } };
/** … where the document has the other word beside the same neighbours, and this one nowhere else. */
const gainInPlace = 2;
const inPlace: ReadonlySet<SlipKind> = new Set(["mark", "syllable", "fragment"]);
/** Shorter words are near to too much that is no word: names, words of other languages. */
const leastUnits: Readonly<Partial<Record<SlipKind, number>>> = { mark: 4, unit: 4, other: 5 };
/** … but for words that everyone expects everywhere. */
const everydayCost = 9;
/** Of two corrections, that of a mark is believed rather than that of a letter. */
const handicap: Readonly<Record<SlipKind, number>> = {
  mark: 0,
  order: 2,
  unit: 3,
  syllable: 4,
  fragment: 4,
  other: 6,
};

/** What each kind has to gain wherever it is believed. */
const leastGainOf: Readonly<Record<SlipKind, number>> = {
  mark: leastOf("mark"),
  unit: leastOf("unit"),
  other: leastOf("other"),
  syllable: leastOf("syllable"),
  order: leastOf("order"),
  fragment: leastOf("fragment"),
};

function leastOf(kind: SlipKind): number {
  const needed = Object.values(leastGain).map((gains) => gains[kind]);
  const inOnePlace = inPlace.has(kind) ? gainInPlace : Infinity;
  const amongCommonest = kind === "mark" || kind === "unit" ? commonest.gain[kind] : Infinity;
  return Math.max(handicap[kind], Math.min(...needed, inOnePlace, amongCommonest));
}

/** Pieces that cost less are beyond suspicion. */
const suspectCost = 11;
/** Longer stretches of stray letters are a name or another language: no slip explains them. */
const longestSuspect = 30;
/** A word that stands so often is one of the document's own. */
const often = 3;

/** A finder for a document, given all its words: what it has often tells what was meant where it is odd. */
export function createMisspellingFinder(words: DocumentWords): FindMisspellings {
  const { counts } = words;
  const common = commonLexicon();
  const frequent = [...counts.keys()].filter((word) => counts.get(word)! >= often);
  const fragments = createFragmentIndex(common, frequent);
  const indexes = { common, rearranged: rearrangedWords(), fragments };
  const findMeant = createMeantFinder({ indexes, words });
  const known = new Map<string, readonly Misspelling[]>();
  const find = (run: string): readonly Misspelling[] => {
    if (isAbbreviation(run)) return [];
    const found = suspects(piecesOf(run)).flatMap((suspect) => findMeant(run, suspect));
    return found.filter(({ start }, index) => index === 0 || start >= found[index - 1]!.end);
  };
  return (run) => {
    const found = known.get(run) ?? find(run);
    known.set(run, found);
    return found;
  };
}

/** Of what was meant for suspects that were looked at. */
const bytesKept = 16_000_000;

/** Looks at a suspect among its neighbours once, however often they stand together. */
function createMeantFinder(knowledge: Knowledge): (run: string, suspect: Suspect) => readonly Misspelling[] {
  const known = new BoundedCache<readonly Misspelling[]>(bytesKept);
  return (run, whole) => {
    const { text, start, suspect } = neighbourhood(run, whole);
    const key = `${text} ${suspect.first} ${suspect.last}`;
    const found = known.get(key) ?? known.set(key, meantFor(text, suspect, knowledge));
    return found.map((one) => ({ ...one, start: start + one.start, end: start + one.end }));
  };
}

/** What a document is read with. */
interface Knowledge {
  readonly indexes: Indexes;
  readonly words: DocumentWords;
}

function meantFor(run: string, suspect: Suspect, { indexes, words }: Knowledge): readonly Misspelling[] {
  const lattice = latticeOf(run, generalLexicon());
  const { pieces, first, last } = suspect;
  const mayBeFragment =
    pieces.some(({ known }) => !known) ||
    pieces
      .slice(first, last + 1)
      .some(({ start, end }) => (words.counts.get(run.slice(start, end)) ?? 0) <= 1);
  const candidates = corrections({ run, lattice, suspect, leastGain: leastGainOf, mayBeFragment }, indexes);
  return best({ run, lattice, suspect }, candidates, words);
}

function suspects(pieces: readonly Piece[]): readonly Suspect[] {
  const found: Suspect[] = [];
  for (let first = 0; first < pieces.length; first++) {
    if (!isSuspect(pieces[first]!)) continue;
    let last = first;
    while (last + 1 < pieces.length && isSuspect(pieces[last + 1]!)) last++;
    if (pieces[last]!.end - pieces[first]!.start <= longestSuspect) found.push({ pieces, first, last });
    first = last;
  }
  return found;
}

const isSuspect = ({ known, cost }: Piece): boolean => !known || cost >= suspectCost;

interface Place {
  readonly run: string;
  readonly lattice: Lattice;
  readonly suspect: Suspect;
}

function best(place: Place, candidates: readonly Correction[], words: DocumentWords): readonly Misspelling[] {
  let found: Correction | undefined;
  let most = 0;
  for (const correction of candidates) {
    const { start, end, cost, kind } = correction;
    const gain = gainOf(place.lattice, start, end) - cost;
    if (gain - handicap[kind] <= most || gain < gainNeeded(correction, place, words)) continue;
    most = gain - handicap[kind];
    found = correction;
  }
  return found === undefined ? [] : [{ start: found.start, end: found.end, word: found.word }];
}

function gainNeeded(
  { start, end, word, cost, kind }: Correction,
  place: Place,
  words: DocumentWords,
): number {
  const {
    run,
    suspect: { pieces, first, last },
  } = place;
  const { counts } = words;
  const isOver = (piece: Piece): boolean => piece.end > start && piece.start < end;
  const odd = pieces.slice(first, last + 1).filter(isOver);
  if (odd.length === 0 || isTooShort({ word, cost, kind })) return Infinity;
  const isSeldom = odd.every((piece) => (counts.get(run.slice(piece.start, piece.end)) ?? 0) <= 1);
  if (isSeldom && inPlace.has(kind) && isAtHome(word, { start, end }, place, words)) return gainInPlace;
  if (pieces.some((piece) => !piece.known && isOver(piece))) return leastGain.stray[kind];
  if (odd.some((piece) => piece.start < start || piece.end > end)) return Infinity;
  if ((kind === "mark" || kind === "unit") && cost <= commonest.cost && word.length <= commonest.units)
    return commonest.gain[kind];
  if (isSeldom && (counts.get(word) ?? 0) >= often) return leastGain.seldom[kind];
  return pieces.some((piece) => isLongWord(piece, { start, end })) ? Infinity : leastGain.words[kind];
}

const isTooShort = ({ word, cost, kind }: Pick<Correction, "word" | "cost" | "kind">): boolean =>
  cost > everydayCost && word.length < (leastUnits[kind] ?? 0);

/** Does the document elsewhere have the word beside every neighbour that a piece has, of which there is one at least? */
function isAtHome(
  word: string,
  { start, end }: Span,
  { run, suspect: { pieces } }: Place,
  { pairs }: DocumentWords,
): boolean {
  const before = pieces.find((piece) => piece.end === start);
  const after = pieces.find((piece) => piece.start === end);
  const isBefore = before !== undefined && pairs.has(`${run.slice(before.start, before.end)} ${word}`);
  const isAfter = after !== undefined && pairs.has(`${word} ${run.slice(after.start, after.end)}`);
  return isBefore ? isAfter || end === run.length : isAfter && start === 0;
}

/** No slip makes so long a word of another by chance. */
const longWord = 6;

const isLongWord = (piece: Piece, { start, end }: Span): boolean =>
  piece.known && piece.start <= start && piece.end >= end && end - start >= longWord;
