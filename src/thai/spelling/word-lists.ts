import { readFileSync } from "node:fs";
import { officeWords } from "../office-words.ts";
import { createWordTable, firstNotBefore, wordAt, type WordTable } from "./word-table.ts";

/** Words and what each costs a reader to expect, in bits: common words are cheap. */
export interface WordCosts {
  readonly table: WordTable;
  /** The cost of the word at the same index. */
  readonly costs: Uint8Array;
}

/** A word of the office's glue list costs no more than this, however rare it is elsewhere. */
const officeCost = 9;
/** The cost of a word that the corpus does not have; each doubling of its count takes off one. */
const rarestCost = 25;

/**
 * Words of general Thai (`data/thai/words.tsv`: word, tab, log2 of its count in the Thai National Corpus) and the
 * office's own (`data/thai/office-words.txt`).
 */
export const readWordLists = (): WordCosts =>
  merged(readWords(), [...new Set(officeWords().map(whole))].sort());

const whole = (entry: string): string => entry.replaceAll("|", "");

function readWords(): WordCosts {
  const text = readFileSync(new URL("../../../data/thai/words.tsv", import.meta.url), "utf8");
  const starts: number[] = [];
  const ends: number[] = [];
  const costs: number[] = [];
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf("\n", start);
    const tab = text.charCodeAt(lineEnd - 2) === tabulator ? lineEnd - 2 : lineEnd - 3;
    const isCounted = text.charCodeAt(tab) === tabulator;
    starts.push(start);
    ends.push(isCounted ? tab : lineEnd);
    costs.push(isCounted ? rarestCost - Number(text.slice(tab + 1, lineEnd)) : rarestCost);
    start = lineEnd + 1;
  }
  return {
    table: { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) },
    costs: Uint8Array.from(costs),
  };
}

const tabulator = 0x09;

/** Adds the office's words, sorted, to a sorted table, or makes them cheaper where they are in it. */
function merged({ table, costs }: WordCosts, office: readonly string[]): WordCosts {
  const known = Uint8Array.from(costs);
  const places: number[] = [];
  const added = office.filter((word) => {
    const index = firstNotBefore(table, word);
    const isKnown = index < costs.length && wordAt(table, index) === word;
    if (isKnown) known[index] = Math.min(officeCost, known[index]!);
    else places.push(index);
    return !isKnown;
  });
  const own = createWordTable(added);
  const shift = table.text.length;
  const startsBehind = own.starts.map((start) => start + shift);
  const endsBehind = own.ends.map((end) => end + shift);
  return {
    table: {
      text: table.text + own.text,
      starts: withInserted(table.starts, places, startsBehind),
      ends: withInserted(table.ends, places, endsBehind),
    },
    costs: withInserted(known, places, new Uint8Array(added.length).fill(officeCost)),
  };
}

/** Numbers with others put in, each before the one that stands at its place. */
function withInserted<Numbers extends Uint8Array | Uint32Array>(
  numbers: Numbers,
  places: readonly number[],
  others: Numbers,
): Numbers {
  const all = new (numbers.constructor as new (length: number) => Numbers)(numbers.length + others.length);
  let from = 0;
  places.forEach((place, index) => {
    all.set(numbers.subarray(from, place), from + index);
    all[place + index] = others[index]!;
    from = place;
  });
  all.set(numbers.subarray(from), from + places.length);
  return all;
}
