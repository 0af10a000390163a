import { isInsideCluster } from "../clusters.ts";
import type { Span } from "../span.ts";
import { wordsAt, type Lexicon } from "./lexicon.ts";

/** Every way to read a run of Thai letters as words, by what the cheapest reading costs. */
export interface Lattice {
  /** The cost of the cheapest reading of what stands before an offset; Infinity where no word can end. */
  readonly before: Float64Array;
  /** The cost of the cheapest reading of what stands from an offset on. */
  readonly from: Float64Array;
  /** The cheapest reading, piece by piece. */
  readonly pieces: readonly Piece[];
}

/** A word, or a cluster that belongs to none. */
export interface Piece extends Span {
  readonly cost: number;
  readonly known: boolean;
}

/** What a cluster costs that is no part of a word. */
const strayCost = 18;

/** A piece that may stand in a reading. */
interface Edges {
  readonly starts: number[];
  readonly ends: number[];
  readonly costs: number[];
}

/** Reads a run of Thai letters and marks. Takes time in proportion to its length. */
export function latticeOf(run: string, lexicon: Lexicon): Lattice {
  const edges: Edges = { starts: [], ends: [], costs: [] };
  const before = new Float64Array(run.length + 1).fill(Infinity);
  const last = new Int32Array(run.length + 1);
  before[0] = 0;
  let start = 0;
  const step = (end: number, cost: number): void => {
    if (end < run.length && isInsideCluster(run, end)) return;
    edges.starts.push(start);
    edges.ends.push(end);
    edges.costs.push(cost);
    if (before[start]! + cost >= before[end]!) return;
    before[end] = before[start]! + cost;
    last[end] = edges.starts.length - 1;
  };
  for (; start < run.length; start++) {
    if (before[start] === Infinity) continue;
    step(clusterEnd(run, start), strayCost);
    wordsAt(lexicon, run, start, step);
  }
  return { before, from: costsFromEnd(edges, run.length), pieces: cheapestRow(edges, last) };
}

/** Edges stand in the order of their starts. */
function costsFromEnd({ starts, ends, costs }: Edges, size: number): Float64Array {
  const from = new Float64Array(size + 1).fill(Infinity);
  from[size] = 0;
  for (let edge = starts.length - 1; edge >= 0; edge--)
    from[starts[edge]!] = Math.min(from[starts[edge]!]!, costs[edge]! + from[ends[edge]!]!);
  return from;
}

function cheapestRow({ starts, costs }: Edges, last: Int32Array): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let end = last.length - 1; end > 0; end = pieces.at(-1)!.start) {
    const edge = last[end]!;
    const start = starts[edge]!;
    // The first of the edges from a place is the cluster that belongs to no word.
    const known = edge > 0 && starts[edge - 1] === start;
    pieces.push({ start, end, cost: costs[edge]!, known });
  }
  return pieces.reverse();
}

function clusterEnd(run: string, start: number): number {
  let end = start + 1;
  while (end < run.length && isInsideCluster(run, end)) end++;
  return end;
}
