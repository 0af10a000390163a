import { BoundedCache } from "../bounded-cache.ts";
import { isInsideCluster } from "../clusters.ts";
import type { Span } from "../span.ts";
import { generalLexicon, noWord, type Lexicon } from "./lexicon.ts";
import { childOf } from "./word-tree.ts";

/** Every way to read a run of Thai letters as words, by what the cheapest reading costs. */
export interface Lattice {
  /** The cost of the cheapest reading of what stands before an offset; Infinity where no word can end. */
  readonly before: Float64Array;
  /** The cost of the cheapest reading of what stands from an offset on. */
  readonly from: Float64Array;
  /** The cheapest reading, piece by piece. */
  readonly pieces: readonly Piece[];
}

/** How much a reading gains, but for a word's own cost, when the word stands from one offset to another. */
export const gainOf = ({ before, from }: Lattice, start: number, end: number): number =>
  from[0]! - before[start]! - from[end]!;

/** A word, or a cluster that belongs to none. */
export interface Piece extends Span {
  readonly cost: number;
  readonly known: boolean;
}

/** What a cluster costs that is no part of a word. */
const strayCost = 18;

/** A document of megabytes is read by several rules. */
const bytesKept = 32_000_000;
const bytesOfPiece = 72;
const readings = new BoundedCache<readonly Piece[]>(bytesKept, ({ length }) => bytesOfPiece * length);

/** The cheapest reading of a run of Thai letters and marks, worked out once for all rules that ask for it. */
export const piecesOf = (run: string): readonly Piece[] =>
  readings.get(run) ?? readings.set(run, cheapestRow(readForward(run, generalLexicon())));

/** The same as texts. */
export const pieceTexts = (run: string): readonly string[] =>
  piecesOf(run).map(({ start, end }) => run.slice(start, end));

/** The same as words; undefined for what is none. */
export const wordRow = (run: string): readonly (string | undefined)[] =>
  piecesOf(run).map(({ start, end, known }) => (known ? run.slice(start, end) : undefined));

/** What the cheapest reading of a run costs. */
export const costOfReading = (run: string): number => costOf(piecesOf(run));

/** What some pieces cost together. */
export const costOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { cost }) => sum + cost, 0);

/** Reads a run of Thai letters and marks. Takes time in proportion to its length. */
export function latticeOf(run: string, lexicon: Lexicon): Lattice {
  const forward = readForward(run, lexicon);
  const from = readBackward(run, lexicon, forward);
  return { before: forward.before, from, pieces: cheapestRow(forward) };
}

/** The cheapest readings up to each offset. */
interface Forward {
  readonly before: Float64Array;
  /** Where the last piece of each begins. */
  readonly starts: Int32Array;
  /** 1 where that piece is a word. */
  readonly known: Uint8Array;
}

function readForward(run: string, { tree, costs }: Lexicon): Forward {
  const before = new Float64Array(run.length + 1).fill(Infinity);
  const starts = new Int32Array(run.length + 1);
  const known = new Uint8Array(run.length + 1);
  before[0] = 0;
  const step = (start: number, end: number, cost: number, isKnown: number): void => {
    if (before[start]! + cost >= before[end]!) return;
    before[end] = before[start]! + cost;
    starts[end] = start;
    known[end] = isKnown;
  };
  for (let start = 0; start < run.length; start++) {
    if (before[start] === Infinity) continue;
    step(start, clusterEnd(run, start), strayCost, 0);
    let node = 0;
    for (let end = start; end < run.length;) {
      node = childOf(tree, node, run.charCodeAt(end++));
      if (node === 0) break;
      if (costs[node] !== noWord && isBetweenClusters(run, end)) step(start, end, costs[node]!, 1);
    }
  }
  return { before, starts, known };
}

/** The cost of the cheapest reading from each offset on that a reading comes to. */
function readBackward(run: string, { tree, costs }: Lexicon, { before }: Forward): Float64Array {
  const from = new Float64Array(run.length + 1).fill(Infinity);
  from[run.length] = 0;
  for (let start = run.length - 1; start >= 0; start--) {
    if (before[start] === Infinity) continue;
    let least = strayCost + from[clusterEnd(run, start)]!;
    let node = 0;
    for (let end = start; end < run.length;) {
      node = childOf(tree, node, run.charCodeAt(end++));
      if (node === 0) break;
      // No word ends where `from` is infinite: inside a cluster.
      if (costs[node] !== noWord) least = Math.min(least, costs[node]! + from[end]!);
    }
    from[start] = least;
  }
  return from;
}

function cheapestRow({ before, starts, known }: Forward): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let end = starts.length - 1; end > 0; end = starts[end]!) {
    const start = starts[end]!;
    pieces.push({ start, end, cost: before[end]! - before[start]!, known: known[end] === 1 });
  }
  return pieces.reverse();
}

const isBetweenClusters = (run: string, at: number): boolean =>
  at === run.length || !isInsideCluster(run, at);

function clusterEnd(run: string, start: number): number {
  let end = start + 1;
  while (end < run.length && isInsideCluster(run, end)) end++;
  return end;
}
