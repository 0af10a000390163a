import { canStartThaiWord } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";
import type { Span } from "../span.ts";
import type { FragmentIndex } from "./fragments.ts";
import { wordsAt, type SpeltLexicon } from "./lexicon.ts";
import {
  wordsOneMarkApart,
  wordsOneUnitApart,
  wordsWithLostSyllable,
  wordsWithOneSlip,
  type NearWord,
  type Place,
  type Slip,
} from "./near-words.ts";
import { rearrangedAs, weighed, type RearrangedWords } from "./rearranged-words.ts";
import { costOf, gainOf, type Lattice, type Piece } from "./word-lattice.ts";
import { wordAt } from "./word-table.ts";

/**
 * How a word differs from what stands for it: by a mark; by one unit more or less, or two that changed places; by another
 * unit in the place of one; by a syllable lost from its middle; by the order of its units; by all but a part of it.
 */
export type SlipKind = "mark" | "unit" | "other" | "syllable" | "order" | "fragment";

/** A word that may have been meant for a piece of a run. */
export interface Correction extends Span {
  readonly word: string;
  readonly cost: number;
  readonly kind: SlipKind;
}

/** Where corrections are looked up. */
export interface Indexes {
  readonly common: SpeltLexicon;
  readonly rearranged: RearrangedWords;
  /** Of words that the document has often. */
  readonly fragments: FragmentIndex;
}

/** A run to look at, and which corrections may be believed at all. */
export interface Reading {
  readonly run: string;
  readonly lattice: Lattice;
  readonly suspect: Suspect;
  /** How much each kind has to gain at the very least. */
  readonly leastGain: Readonly<Record<SlipKind, number>>;
  /** May a part of a word have been meant for the whole? */
  readonly mayBeFragment: boolean;
}

/** Neighbouring pieces of a reading that are no words or unlikely ones. */
export interface Suspect {
  readonly pieces: readonly Piece[];
  /** Indexes of the first and the last of them. */
  readonly first: number;
  readonly last: number;
}

/** So many pieces on either side of a suspect may be part of what was meant. */
const neighbours = 2;

/** A suspect with its neighbours, as a run of its own that begins at `start` of the whole one. */
export interface Neighbourhood {
  readonly text: string;
  readonly start: number;
  readonly suspect: Suspect;
}

/** Cuts a suspect and its neighbours out of a run. */
export function neighbourhood(run: string, { pieces, first, last }: Suspect): Neighbourhood {
  const from = Math.max(0, first - neighbours);
  const near = pieces.slice(from, last + neighbours + 1);
  const start = near[0]!.start;
  return {
    text: run.slice(start, near.at(-1)!.end),
    start,
    suspect: {
      pieces: near.map((piece) => ({ ...piece, start: piece.start - start, end: piece.end - start })),
      first: first - from,
      last: last - from,
    },
  };
}

/** The longest text that is taken for one word. */
const longestWord = 30;
/** Only where a suspect and its neighbours cost this much could a correction of more than a mark gain enough. */
const costlyEnough = 22;

/** Where the text is words, only words that cost no more are looked for with a unit lost or gained. */
const expectedCost = 14;
/** Shorter words have too many neighbours. */
const leastUnits = 3;

/** Words so unlikely side by side are as good as none. */
const nearlyStray = 28;

/** Every word that a suspect, with its neighbours or alone, is one slip away from; `run` ends with its neighbours. */
export function corrections(reading: Reading, indexes: Indexes): readonly Correction[] {
  const { run, suspect } = reading;
  const { pieces, first, last } = suspect;
  const offsets = offsetsAround(run, suspect);
  const end = pieces[last]!.end;
  const places = offsets.filter((start) => start < end).map((start) => placeAt(reading, start));
  const search: Search = { ...reading, offsets, places };
  const odd = pieces.slice(first, last + 1);
  const around = pieces.slice(Math.max(0, first - 1), last + 2);
  const isCostly = costOf(around) >= costlyEnough;
  const isStray = isCostly && (odd.some(({ known }) => !known) || costOf(odd) >= nearlyStray);
  const near = stretchesNearWords(search, indexes, isCostly && !isStray);
  if (!isCostly) return near;
  return [...near, ...withLostSyllable(search, indexes), ...(isStray ? withAnySlip(search, indexes) : [])];
}

interface Search extends Reading {
  /** Where a word may begin or end, from left to right. */
  readonly offsets: readonly number[];
  /** Those of them that stand before the suspect's end. */
  readonly places: readonly Place[];
}

/** The pieces' edges, its neighbours' too, and the clusters of the suspect and its neighbours. */
function offsetsAround(run: string, { pieces, first, last }: Suspect): readonly number[] {
  const offsets = new Set<number>();
  for (const { start, end } of pieces.slice(Math.max(0, first - neighbours), last + neighbours + 1)) {
    offsets.add(start);
    offsets.add(end);
  }
  const [from, to] = [pieces[Math.max(0, first - 1)]!.start, (pieces[last + 1] ?? pieces[last]!).end];
  for (let at = from; at < to; at++)
    if (canStartThaiWord(run.charCodeAt(at)) && !isInsideCluster(run, at)) offsets.add(at);
  return [...offsets].sort((a, b) => a - b);
}

/** The words that some stretch of the run is near to as a whole; those it has one unit more or less than only if asked. */
function stretchesNearWords(search: Search, indexes: Indexes, withUnits: boolean): readonly Correction[] {
  const { run, offsets, places, leastGain, mayBeFragment } = search;
  const { common, fragments } = indexes;
  const ends = new Set(offsets);
  const found: Correction[] = [];
  for (const place of places) {
    const { start } = place;
    const add = ({ end, word, cost }: NearWord, kind: SlipKind): void => {
      if (ends.has(end) && isWorth(search, { start, end }, cost, kind))
        found.push({ start, end, word, cost, kind });
    };
    for (const near of wordsOneMarkApart(common, place, leastGain.mark)) add(near, "mark");
    if (withUnits)
      for (const near of wordsOneUnitApart(common, place, leastGain.unit))
        if (isUnitApart(near, start)) add(near, "unit");
    if (!mayBeFragment) continue;
    wordsAt(fragments.fragments, run, start, (end) => {
      for (const index of fragments.words.get(run.slice(start, end)) ?? [])
        if (ends.has(end) && isWorth(search, { start, end }, common.words.costs[index]!, "fragment"))
          found.push(correctionBy(common, index, { start, end, kind: "fragment" }));
    });
  }
  return [...found, ...rearrangedIn(search, indexes)];
}

function isUnitApart({ word, end, cost }: NearWord, start: number): boolean {
  return cost <= expectedCost && word.length >= leastUnits && end - start >= leastUnits;
}

const isWorth = (
  { lattice, leastGain }: Search,
  { start, end }: Span,
  cost: number,
  kind: SlipKind,
): boolean => gainOf(lattice, start, end) - cost >= leastGain[kind];

/** Where words that begin at an offset are looked for. */
function placeAt({ run, lattice }: Reading, start: number): Place {
  const gains = new Float64Array(run.length + 1).fill(-Infinity);
  for (let end = start + 1; end <= run.length; end++)
    gains[end] = Math.max(gains[end - 1]!, gainOf(lattice, start, end));
  return { text: run, start, gains };
}

function rearrangedIn(search: Search, { common, rearranged }: Indexes): readonly Correction[] {
  const { run, offsets, places } = search;
  const words = { ...rearranged, table: common.words.table };
  const weights = weighed(run);
  const cheapest = common.reach.cheapest[0]!;
  const found: Correction[] = [];
  for (let from = 0; from < places.length; from++) {
    const { start } = places[from]!;
    for (let to = from + 1; to < offsets.length && offsets[to]! - start <= longestWord; to++) {
      const end = offsets[to]!;
      if (isWorth(search, { start, end }, cheapest, "order"))
        rearrangedAs(words, weights, { start, end }, (index) =>
          found.push(correctionBy(common, index, { start, end, kind: "order" })),
        );
    }
  }
  return found;
}

const correctionBy = (
  { words: { table, costs } }: SpeltLexicon,
  index: number,
  place: Pick<Correction, "start" | "end" | "kind">,
): Correction => ({ ...place, word: wordAt(table, index), cost: costs[index]! });

function withAnySlip(search: Search, { common }: Indexes): readonly Correction[] {
  const least = Math.min(search.leastGain.unit, search.leastGain.other);
  return inEach(search, (place) => wordsWithOneSlip(common, place, least));
}

function withLostSyllable(search: Search, { common }: Indexes): readonly Correction[] {
  const least = search.leastGain.syllable;
  return inEach(search, (place) => wordsWithLostSyllable(common, place, least));
}

function inEach(search: Search, wordsIn: (place: Place) => readonly NearWord[]): readonly Correction[] {
  const found: Correction[] = [];
  for (const place of search.places) {
    const { start } = place;
    for (const { word, end, cost, slip } of wordsIn(place)) {
      const kind = kindOf(slip);
      if (isWorth(search, { start, end }, cost, kind)) found.push({ start, end, word, cost, kind });
    }
  }
  return found;
}

const kindOf = (slip: Slip): SlipKind => (slip === "other" || slip === "syllable" ? slip : "unit");
