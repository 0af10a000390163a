import { readPreparedWords } from "./prepared-words.ts";
import { createRearrangedWords, type RearrangedWords } from "./rearranged-words.ts";
import { readWordLists, type WordCosts } from "./word-lists.ts";
import { createTreeReach, type TreeReach } from "./tree-reach.ts";
import { createWordTable, wordAt } from "./word-table.ts";
import { childOf, createWordTree, type WordRanges, type WordTree } from "./word-tree.ts";

/** A list of words, and what each costs a reader to expect, in bits: common words are cheap. */
export interface Lexicon {
  readonly tree: WordTree;
  /** The cost of the word that ends at each node of the tree; `noWord` where none does. */
  readonly costs: Uint8Array;
}

/** A lexicon whose words can be told. */
export interface SpeltLexicon extends Lexicon {
  readonly words: WordCosts;
  /** Which of the words begin like each node. */
  readonly ranges: WordRanges;
  readonly reach: TreeReach;
}

/** The lexicons of Thai: of all words, and of those that are common. */
export interface Lexicons {
  readonly general: Lexicon;
  readonly common: SpeltLexicon;
  /** The common ones once more. */
  readonly rearranged: RearrangedWords;
}

/** Stands for the cost of what is no word. */
export const noWord = 0xff;

/** Words that cost no more are common. */
const commonCost = 17;

let loaded: Lexicons | undefined;

/** Words of general Thai and the office's own. Read once, when first asked for. */
export const generalLexicon = (): Lexicon => lexicons().general;

/** Those of them that are common. */
export const commonLexicon = (): SpeltLexicon => lexicons().common;

/** Those that are common, to be found whatever the order of their units. */
export const rearrangedWords = (): RearrangedWords => lexicons().rearranged;

const lexicons = (): Lexicons => (loaded ??= readPreparedWords() ?? createLexicons());

/** Makes the lexicons of the lists in `data/thai`: the build does, to spare each run the time. */
export function createLexicons(): Lexicons {
  const lists = readWordLists();
  const { tree, costs } = createLexicon(lists);
  const common = createLexicon(cheapest(lists, commonCost));
  return { general: { tree, costs }, common, rearranged: createRearrangedWords(common.words.table) };
}

function cheapest({ table, costs }: WordCosts, limit: number): WordCosts {
  const kept = [...costs.keys()].filter((index) => costs[index]! <= limit);
  return {
    table: createWordTable(kept.map((index) => wordAt(table, index))),
    costs: Uint8Array.from(kept, (index) => costs[index]!),
  };
}

/** Makes a lexicon of sorted words. */
export function createLexicon(words: WordCosts): SpeltLexicon {
  const { units, children, from, to } = createWordTree(words.table);
  const costs = new Uint8Array(units.length).fill(noWord);
  // Nodes are in the order of their lengths: a word ends at the last of those that it is the first of.
  for (let node = 1; node < units.length; node++) {
    const isWhole = children[node] === children[node + 1] || from[children[node]!] !== from[node];
    if (isWhole) costs[node] = words.costs[from[node]!]!;
  }
  const tree = { units, children };
  return { tree, costs, words, ranges: { from, to }, reach: createTreeReach(tree, costs) };
}

/** Tells a visitor where each word ends that stands at `text[start]`, shortest first, and its cost. */
export function wordsAt(
  { tree, costs }: Lexicon,
  text: string,
  start: number,
  visit: (end: number, cost: number) => void,
): void {
  let node = 0;
  for (let at = start; at < text.length;) {
    node = childOf(tree, node, text.charCodeAt(at++));
    if (node === 0) return;
    if (costs[node] !== noWord) visit(at, costs[node]!);
  }
}

/** What a word costs; `noWord` when the lexicon lacks it. */
export function costOfWord({ tree, costs }: Lexicon, word: string): number {
  let node = 0;
  for (let depth = 0; depth < word.length; depth++) {
    node = childOf(tree, node, word.charCodeAt(depth));
    if (node === 0) return noWord;
  }
  return costs[node]!;
}

/** The index of a word among the others; undefined when the lexicon lacks it. */
export function indexOfWord({ tree, costs, ranges }: SpeltLexicon, word: string): number | undefined {
  let node = 0;
  for (let depth = 0; depth < word.length; depth++) {
    node = childOf(tree, node, word.charCodeAt(depth));
    if (node === 0) return undefined;
  }
  return costs[node] === noWord ? undefined : ranges.from[node];
}
