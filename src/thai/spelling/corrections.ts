import { canStartThaiWord } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";
import type { Span } from "../span.ts";
import type { FragmentIndex } from "./fragments.ts";
import type { Lexicon } from "./lexicon.ts";
import type { LostUnitIndex } from "./lost-units.ts";
import { bareRun, isOneMarkApart, type MarkIndex } from "./marks-apart.ts";
import { wordsWithLostSyllable, wordsWithOneSlip } from "./near-words.ts";
import { weighed, type RearrangedIndex } from "./rearranged-words.ts";
import type { Piece } from "./word-lattice.ts";

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
  readonly common: Lexicon;
  readonly marks: MarkIndex;
  readonly rearranged: RearrangedIndex;
  /** Of common words only. */
  readonly lostUnits: LostUnitIndex;
  /** Of words that the document has often. */
  readonly fragments: FragmentIndex;
}

/** Neighbouring pieces of a reading that are no words or unlikely ones. */
export interface Suspect {
  readonly pieces: readonly Piece[];
  /** Indexes of the first and the last of them. */
  readonly first: number;
  readonly last: number;
}

/** The longest text that is taken for one word. */
const longestWord = 30;
/** Only where a suspect and its neighbours cost this much could a correction of more than a mark gain enough. */
const costlyEnough = 22;

/** Words so unlikely side by side are as good as none. */
const nearlyStray = 28;

/** Every word that a suspect, with its neighbours or alone, is one slip away from. */
export function corrections(run: string, suspect: Suspect, indexes: Indexes): readonly Correction[] {
  const { pieces, first, last } = suspect;
  const search: Search = { run, offsets: offsetsAround(run, suspect), end: pieces[last]!.end };
  const odd = pieces.slice(first, last + 1);
  const around = pieces.slice(Math.max(0, first - 1), last + 2);
  const isCostly = costOf(around) >= costlyEnough;
  const isStray = isCostly && (odd.some(({ known }) => !known) || costOf(odd) >= nearlyStray);
  const near = stretchesNearWords(search, indexes, isCostly && !isStray);
  if (!isCostly) return near;
  return [...near, ...withLostSyllable(search, indexes), ...(isStray ? withAnySlip(search, indexes) : [])];
}

const costOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { cost }) => sum + cost, 0);

interface Search {
  readonly run: string;
  /** Where a word may begin or end, from left to right. */
  readonly offsets: readonly number[];
  /** Where the suspect ends. */
  readonly end: number;
}

/** The pieces' edges, two pieces to either side, and the clusters of the suspect and its neighbours. */
function offsetsAround(run: string, { pieces, first, last }: Suspect): readonly number[] {
  const offsets = new Set<number>();
  for (const { start, end } of pieces.slice(Math.max(0, first - 2), last + 3)) {
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
  const { run, offsets, end: last } = search;
  const { common, marks, rearranged, lostUnits, fragments } = indexes;
  const [bare, weights] = [bareRun(run), weighed(run)];
  const found: Correction[] = [];
  for (let from = 0; from < offsets.length && offsets[from]! < last; from++) {
    const start = offsets[from]!;
    for (let to = from + 1; to < offsets.length && offsets[to]! - start <= longestWord; to++) {
      const end = offsets[to]!;
      const text = run.slice(start, end);
      const add = (index: number, kind: SlipKind): void => {
        found.push({ start, end, word: common.words[index]!, cost: common.costs[index]!, kind });
      };
      for (const index of marks.get(bare.letters.slice(bare.offsets[start], bare.offsets[end])) ?? [])
        if (isOneMarkApart(text, common.words[index]!)) add(index, "mark");
      for (const index of rearranged.find(weights, start, end)) add(index, "order");
      for (const index of fragments.get(text) ?? []) add(index, "fragment");
      if (withUnits) for (const index of lostUnits.oneUnitApart(text)) add(index, "unit");
    }
  }
  return found;
}

function withAnySlip({ run, offsets, end: last }: Search, { common }: Indexes): readonly Correction[] {
  return offsets
    .filter((start) => start < last)
    .flatMap((start) =>
      wordsWithOneSlip(common, run, start).map(({ slip, ...near }) => ({
        ...near,
        start,
        kind: slip === "other" ? ("other" as const) : ("unit" as const),
      })),
    );
}

function withLostSyllable({ run, offsets, end: last }: Search, { common }: Indexes): readonly Correction[] {
  return offsets
    .filter((start) => start < last)
    .flatMap((start) =>
      wordsWithLostSyllable(common, run, start).map((near) => ({
        ...near,
        start,
        kind: "syllable" as const,
      })),
    );
}
