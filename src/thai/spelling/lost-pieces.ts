import { isThaiLetter } from "../characters.ts";
import type { Span } from "../span.ts";
import { createHashCounter, type HashCounter } from "./hash-counter.ts";
import { generalLexicon } from "./lexicon.ts";
import { isNumeral } from "./numerals.ts";
import { markClass, syllableSource } from "./syllable.ts";
import { latticeOf } from "./word-lattice.ts";

/** A place where a word lacks a piece that it has wherever else the document says the same. */
export interface LostPiece extends Span {
  /** What stands elsewhere in its place. */
  readonly whole: string;
}

/** Finds in a text of the document the places where a piece was lost; none overlap. */
export type FindLostPieces = (text: string) => readonly LostPiece[];

/** So many units on either side of a gap have to be the same elsewhere. */
const reach = 5;
/** The units that are lost at once: a mark at least, a syllable at most. */
const lost = { least: 1, most: 7 };
/** How often the whole has to stand elsewhere. */
const leastEvidence = 2;

/** What stands elsewhere: a text, and in it the piece that is lost here. */
interface Evidence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly times: number;
}

/**
 * A finder for a document, given all its texts. What stands in it once, and a piece longer at least twice, is a slip where the
 * piece is no word of its own. Takes time in proportion to the texts.
 */
export function createLostPieceFinder(texts: readonly string[]): FindLostPieces {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  const hashed = [...times].map(([text, count]) => ({ text, count, hashes: hashesOf(padded(text)) }));
  const windows = createHashCounter(hashed.reduce((sum, { hashes }) => sum + hashes.length, 0));
  for (const { count, hashes } of hashed)
    for (let at = reach; at < hashes.length; at++) windows.add(windowHash(hashes, at, 0), count);
  const isOnce = windows.once();
  const wholes = wholesIn(hashed, windows, isOnce);
  return (text) => lostIn(text, isOnce, wholes);
}

interface HashedText {
  readonly text: string;
  readonly count: number;
  readonly hashes: Int32Array;
}

const padding = "\0".repeat(reach);
const padded = (text: string): string => padding + text + padding;

/** A number for the units from each offset on. */
function hashesOf(text: string): Int32Array {
  const hashes = new Int32Array(text.length - reach + 1);
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0;
    for (let unit = at; unit < at + reach; unit++) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(unit);
    hashes[at] = hash;
  }
  return hashes;
}

/** A number for what stands around a place, and around a piece of some size that begins there. */
function windowHash(hashes: Int32Array, at: number, size: number): number {
  const mixed = Math.imul(hashes[at - reach]!, 0x85ebca6b) ^ Math.imul(hashes[at + size]!, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

function wholesIn(
  texts: readonly HashedText[],
  windows: HashCounter,
  isOnce: (hash: number) => boolean,
): ReadonlyMap<number, Evidence> {
  const wholes = new Map<number, Evidence>();
  for (const { text, count, hashes } of texts)
    for (let at = reach; at + lost.least < hashes.length; at++) {
      if (windows.countOf(windowHash(hashes, at, 0)) < leastEvidence) continue;
      for (let size = lost.least; size <= lost.most && at + size < hashes.length; size++) {
        const hash = windowHash(hashes, at, size);
        if (!isOnce(hash)) continue;
        const known = wholes.get(hash);
        const [start, end] = [at - reach, at - reach + size];
        if (known === undefined || known.text.slice(known.start, known.end) === text.slice(start, end))
          wholes.set(hash, { text, start, end, times: (known?.times ?? 0) + count });
      }
    }
  return wholes;
}

function lostIn(
  text: string,
  isOnce: (hash: number) => boolean,
  wholes: ReadonlyMap<number, Evidence>,
): readonly LostPiece[] {
  const hashes = hashesOf(padded(text));
  const found: LostPiece[] = [];
  for (let at = reach; at < hashes.length; at++) {
    const hash = windowHash(hashes, at, 0);
    if (!isOnce(hash)) continue;
    const evidence = wholes.get(hash);
    if (evidence === undefined || evidence.times < leastEvidence) continue;
    const piece = lostAt(text, at - reach, evidence);
    if (piece !== undefined && piece.start >= (found.at(-1)?.end ?? 0)) found.push(piece);
  }
  return found;
}

function lostAt(text: string, at: number, { text: other, start, end }: Evidence): LostPiece | undefined {
  if (around(text, at, at) !== around(other, start, end)) return undefined;
  if (!onePiece.test(other.slice(start, end)) || start < leastSide || other.length - end < leastSide)
    return undefined;
  const edges = wordEdges(other, start);
  for (const shift of shifts(other, start, end))
    if (edges.has(start + shift) && edges.has(end + shift)) return undefined;
  const from = Math.max(...[...edges].filter((edge) => edge <= start));
  const to = Math.min(...[...edges].filter((edge) => edge >= end));
  const place = { start: at - (start - from), end: at + (to - end) };
  const whole = other.slice(from, to);
  return isOdd(text, place) && !isNumeral(whole) ? { ...place, whole } : undefined;
}

/** A mark or two, or a syllable. */
const onePiece = new RegExp(`^(?:[${markClass}]{1,2}|${syllableSource})$`);
/** So much of the text at least is to stand on either side. */
const leastSide = 3;
/** A word that costs no more is one that could have been meant. */
const likelyCost = 12;

/** Is what is left no word, or two where one was, or one that hardly anybody would write? */
function isOdd(text: string, { start, end }: Span): boolean {
  const run = runAround(text, start);
  const { pieces } = latticeOf(text.slice(run.start, run.end), generalLexicon());
  const over = pieces.filter((piece) => run.start + piece.end > start && run.start + piece.start < end);
  return over.length > 1 || over.some(({ known, cost }) => !known || cost > likelyCost);
}

/** Where the words of the run around a place begin and end. */
function wordEdges(text: string, at: number): ReadonlySet<number> {
  const run = runAround(text, at);
  const { pieces } = latticeOf(text.slice(run.start, run.end), generalLexicon());
  return new Set(pieces.flatMap((piece) => [run.start + piece.start, run.start + piece.end]));
}

/** By how much the piece could as well stand further left or right. */
function shifts(text: string, start: number, end: number): readonly number[] {
  const found = [0];
  for (let left = 1; left <= reach && text[start - left] === text[end - left]; left++) found.push(-left);
  for (let right = 0; right < reach && text[start + right] === text[end + right]; right++)
    found.push(right + 1);
  return found;
}

const around = (text: string, start: number, end: number): string =>
  padded(text).slice(start, start + reach) + padded(text).slice(end + reach, end + 2 * reach);

function runAround(text: string, at: number): Span {
  let [start, end] = [at, at];
  while (start > 0 && isThaiLetter(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isThaiLetter(text.charCodeAt(end))) end++;
  return { start, end };
}
