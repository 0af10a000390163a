import { BoundedCache } from "../bounded-cache.ts";
import { canStartThaiWord } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";
import type { Span } from "../span.ts";
import { isAbbreviation } from "./runs.ts";
import { generalLexicon, wordsAt } from "./lexicon.ts";
import { latticeOf, type Lattice, type Piece } from "./word-lattice.ts";

/** A word or syllable typed twice in a row. `start` and `end` are those of the second. */
export interface DoubledWord extends Span {
  readonly text: string;
}

/** The units that a doubled piece has at least and at most. */
const size = { least: 1, most: 24 };
/** Words that stand twice in good sentences: ในที่ที่, คนคนหนึ่ง, ขายของของตน, แต่ละรายรายงาน. */
const atHomeTwice = new Set(["ที่", "คน", "ของ", "วัน", "ว่า", "มี", "ราย"]);
/** Words that often begin right after a longer word that ends in them: กรรมการการ, สำนักงานงาน. */
const metTwice = new Set(["การ", "งาน"]);
/** No word of the lists has more units. */
const longestWord = 80;
/** How many bits of reading are gained without it before it is one too many in any case. */
const leastGain = 10;

const cache = new BoundedCache<readonly DoubledWord[]>(4_000_000);

/** What stands twice in a run of Thai letters and marks. Takes time in proportion to its length. */
export function doubledWords(run: string): readonly DoubledWord[] {
  return isAbbreviation(run) ? [] : (cache.get(run) ?? cache.set(run, findDoubled(run)));
}

function findDoubled(run: string): readonly DoubledWord[] {
  const found = repeats(run);
  if (found.length === 0) return [];
  const lattice = latticeOf(run, generalLexicon());
  const reading = { run, lattice, pieceAt: pieceFinder(lattice.pieces) };
  return found.filter((second) => isOneTooMany(second, reading));
}

/** A run with how it is read. */
interface Reading {
  readonly run: string;
  readonly lattice: Lattice;
  /** The piece that an offset stands in or at the beginning of; undefined at the end of the run. */
  readonly pieceAt: (offset: number) => Piece | undefined;
}

function pieceFinder(pieces: readonly Piece[]): Reading["pieceAt"] {
  return (offset) => {
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pieces[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return pieces[low];
  };
}

/** Pieces that are followed by themselves; of several at one place the longest. */
function repeats(run: string): readonly DoubledWord[] {
  const found: DoubledWord[] = [];
  for (let start = 0; start + 2 * size.least <= run.length; start++) {
    const units = canBegin(run, start) ? repeatedUnits(run, start) : 0;
    if (units === 0) continue;
    found.push({ start: start + units, end: start + 2 * units, text: run.slice(start, start + units) });
    start += units - 1;
  }
  return found;
}

function repeatedUnits(run: string, start: number): number {
  for (let units = Math.min(size.most, (run.length - start) >> 1); units >= size.least; units--)
    if (run.charCodeAt(start) === run.charCodeAt(start + units) && isRepeat(run, start, units)) return units;
  return 0;
}

const isRepeat = (run: string, start: number, units: number): boolean =>
  canBegin(run, start + 2 * units) && run.startsWith(run.slice(start, start + units), start + units);

const canBegin = (run: string, at: number): boolean =>
  at === run.length || (canStartThaiWord(run.charCodeAt(at)) && !isInsideCluster(run, at));

function isOneTooMany({ start, end, text }: DoubledWord, { run, lattice, pieceAt }: Reading): boolean {
  const first = start - text.length;
  const around = pieceAt(first)!;
  if (around.known && around.end >= end) return false;
  if (atHomeTwice.has(text)) return false;
  if (lattice.from[0]! - costWithout(run, lattice, { start, end }) >= leastGain) return true;
  const isEdge = (offset: number): boolean => offset === run.length || pieceAt(offset)!.start === offset;
  if (!isEdge(start) || (metTwice.has(text) && end < run.length)) return false;
  return isEdge(first) || (isEdge(end) && !isAgent(pieceAt(start - 1)!, run));
}

/** ผู้ใช้ใช้ …, ผู้จัดจัด …: who does it, and what he does. */
const isAgent = ({ start, end }: Piece, run: string): boolean =>
  /^(?:ผู้|การ|ความ|ให้|ใน|เพื่อ)/.test(run.slice(start, end));

/** What the run costs to read without a piece of it: only words over the joint are not in its own lattice. */
function costWithout(run: string, { before, from }: Lattice, { start, end }: Span): number {
  let least = before[start]! + from[end]!;
  for (let first = start - 1; first >= Math.max(0, start - longestWord); first--) {
    if (before[first] === Infinity) continue;
    const joined = run.slice(first, start) + run.slice(end, end + longestWord);
    wordsAt(generalLexicon(), joined, 0, (length, cost) => {
      const behind = end + length - (start - first);
      if (behind > end) least = Math.min(least, before[first]! + cost + from[behind]!);
    });
  }
  return least;
}
