import { BoundedCache } from "./bounded-cache.ts";
import { dictionaryBreaks } from "./dictionary-breaks.ts";
import { officeWords } from "./office-words.ts";
import { createWordList, type WordList } from "./word-list.ts";

/**
 * The price of a piece: a word of ours is believed rather than one of ICU's dictionary, and a word that
 * would leave a stump of another hardly ever. The cheapest row of pieces wins (maximal matching).
 */
const officeWordCost = 10;
const dictionaryWordCost = 12;
const stumpCost = 30;

/** Words that lean on the next: a line does not end with them. */
const prefixes = new Set(["ความ", "ผู้", "ไม่"]);

const cache = new BoundedCache<readonly number[]>(4_000_000);

/** Offsets inside `run`, a string of Thai letters and marks only, before which a line may start. */
export function wordBreaks(run: string): readonly number[] {
  return cache.get(run) ?? cache.set(run, findWordBreaks(run));
}

/** The same and, inside each piece that ICU's dictionary takes apart (ตัว|ชี้|วัด), its word boundaries too. */
export function fineWordBreaks(run: string): readonly number[] {
  const ends = cheapestPieces(run);
  const breaks: number[] = [];
  for (let start = 0; start < run.length; start = ends[start]!) {
    if (start > 0) breaks.push(start);
    for (const offset of dictionaryBreaks(run.slice(start, ends[start]))) breaks.push(start + offset);
  }
  return breaks;
}

function findWordBreaks(run: string): readonly number[] {
  const ends = cheapestPieces(run);
  const breaks: number[] = [];
  for (let start = 0; start < run.length; start = ends[start]!) {
    const piece = run.slice(start, ends[start]);
    const inner = phraseBreaks().get(piece);
    if (inner) breaks.push(...inner.map((offset) => start + offset));
    if (ends[start]! < run.length && !prefixes.has(piece)) breaks.push(ends[start]!);
  }
  return breaks;
}

/** For each place of `run` the end of the piece that starts there in the cheapest reading of the rest. */
function cheapestPieces(run: string): Int32Array {
  const ends = new Int32Array(run.length);
  const costs = new Float64Array(run.length + 1);
  const dictionary = new Set(dictionaryBreaks(run)).add(0);
  const list = wordList();
  let nextBreak = run.length;
  for (let start = run.length - 1; start >= 0; start--) {
    const ownCost = dictionary.has(start) ? dictionaryWordCost : stumpCost;
    ends[start] = nextBreak;
    costs[start] = ownCost + costs[nextBreak]!;
    for (const length of list.lengthsAt(run, start)) {
      const cost = officeWordCost + costs[start + length]!;
      if (cost > costs[start]!) continue;
      costs[start] = cost;
      ends[start] = start + length;
    }
    if (dictionary.has(start)) nextBreak = start;
  }
  return ends;
}

let list: WordList | undefined;
let phrases: ReadonlyMap<string, readonly number[]> | undefined;

function wordList(): WordList {
  list ??= createWordList(officeWords().map((entry) => entry.replaceAll("|", "")));
  return list;
}

/** Where the phrases of the list may be broken, by their text. */
function phraseBreaks(): ReadonlyMap<string, readonly number[]> {
  phrases ??= new Map(
    officeWords()
      .filter((entry) => entry.includes("|"))
      .map((entry) => [entry.replaceAll("|", ""), breaksOfEntry(entry)]),
  );
  return phrases;
}

function breaksOfEntry(entry: string): readonly number[] {
  const units = entry.split("|");
  return units.slice(1).map((_, index) => units.slice(0, index + 1).join("").length);
}
