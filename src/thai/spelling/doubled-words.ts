import { BoundedCache } from "../bounded-cache.ts";
import { canStartThaiWord } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";
import type { Span } from "../span.ts";
import { isAbbreviation } from "./runs.ts";
import { costOf, costOfReading, piecesOf, type Piece } from "./word-lattice.ts";

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
/** How many bits of reading are gained without it before it is one too many in any case. */
const leastGain = 10;

const cache = new BoundedCache<readonly DoubledWord[]>(4_000_000);

/** What stands twice in a run of Thai letters and marks. */
export function doubledWords(run: string): readonly DoubledWord[] {
  if (isAbbreviation(run)) return [];
  return (
    cache.get(run) ??
    cache.set(
      run,
      repeats(run).filter((second) => isOneTooMany(run, second)),
    )
  );
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

function isOneTooMany(run: string, { start, end, text }: DoubledWord): boolean {
  const first = start - text.length;
  const pieces = piecesOf(run);
  if (pieces.some((piece) => piece.known && piece.start <= first && piece.end >= end)) return false;
  if (atHomeTwice.has(text)) return false;
  const gain = costOf(pieces) - costOfReading(run.slice(0, start) + run.slice(end));
  if (gain >= leastGain) return true;
  const edges = new Set([0, ...pieces.map((piece) => piece.end)]);
  if (!edges.has(start) || (metTwice.has(text) && end < run.length)) return false;
  return edges.has(first) || (edges.has(end) && !isAgent(pieces, run, start));
}

/** ผู้ใช้ใช้ …, ผู้จัดจัด …: who does it, and what he does. */
function isAgent(pieces: readonly Piece[], run: string, end: number): boolean {
  const piece = pieces.find((item) => item.end === end);
  return piece !== undefined && /^(?:ผู้|การ|ความ|ให้|ใน|เพื่อ)/.test(run.slice(piece.start, end));
}
