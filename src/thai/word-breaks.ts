import { BoundedCache } from "./bounded-cache.ts";
import { canStartThaiWord } from "./characters.ts";
import { dictionaryBreaks } from "./dictionary-breaks.ts";
import { officeWords } from "./office-words.ts";
import { createWordList, type WordList } from "./word-list.ts";

/**
 * The price of a piece: a word of ours is believed rather than one of ICU's dictionary, and a stump that
 * would be left of ICU's word hardly ever. The cheapest row of pieces wins.
 */
const officeWordCost = 10;
const dictionaryWordCost = 12;
const stumpCost = 30;

/** Words that lean on the next: a line does not end with them. */
const leaningWords = new Set(["ความ", "ผู้", "ไม่", "นาย", "นาง", "นางสาว"]);

const cache = new BoundedCache<readonly number[]>(4_000_000);
let list: WordList | undefined;

/** Offsets inside `run`, a string of Thai letters and marks only, before which a line may start. */
export function wordBreaks(run: string): readonly number[] {
  return cache.get(run) ?? cache.set(run, findWordBreaks(run));
}

/** All of `wordBreaks`, after leaning words too, and inside the pieces wherever ICU's dictionary parts them. */
export function fineWordBreaks(run: string): readonly number[] {
  const breaks: number[] = [];
  for (const { start, text } of cheapestPieces(run)) {
    if (start > 0) breaks.push(start);
    for (const offset of dictionaryBreaks(text)) breaks.push(start + offset);
  }
  return breaks;
}

function findWordBreaks(run: string): readonly number[] {
  const breaks: number[] = [];
  let leans = true;
  for (const { start, text } of cheapestPieces(run)) {
    if (!leans) breaks.push(start);
    for (const offset of officeList().breaksInside(text)) breaks.push(start + offset);
    leans = leaningWords.has(text);
  }
  return breaks;
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** The run as the cheapest row of pieces; of two that cost the same, the one with the longer first piece. */
function cheapestPieces(run: string): readonly Piece[] {
  const ends = endsOfPieces(run);
  const pieces: Piece[] = [];
  for (let start = 0; start < run.length; start = ends[start]!)
    pieces.push({ start, text: run.slice(start, ends[start]) });
  return pieces;
}

/** For each place of `run`, read from the end, where the first piece of the cheapest rest ends. */
function endsOfPieces(run: string): Uint32Array {
  const ends = new Uint32Array(run.length);
  const costs = new Uint32Array(run.length + 1);
  const startsWord = new Uint8Array(run.length).fill(1, 0, 1);
  for (const offset of dictionaryBreaks(run)) startsWord[offset] = 1;
  let nextWord = run.length;
  for (let start = run.length - 1; start >= 0; start--) {
    ends[start] = nextWord;
    costs[start] = costs[nextWord]! + (startsWord[start] ? dictionaryWordCost : stumpCost);
    const lengths = canStartThaiWord(run.charCodeAt(start)) ? officeList().lengthsAt(run, start) : [];
    for (const length of lengths) {
      const cost = officeWordCost + costs[start + length]!;
      if (cost > costs[start]!) continue;
      costs[start] = cost;
      ends[start] = start + length;
    }
    if (startsWord[start]) nextWord = start;
  }
  return ends;
}

function officeList(): WordList {
  return (list ??= createWordList(officeWords()));
}
