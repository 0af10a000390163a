import { canStartThaiWord } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";
import { createLexicon, indexOfWord, type Lexicon, type SpeltLexicon } from "./lexicon.ts";
import { createWordTable } from "./word-table.ts";

/** Finds the words that a document has often by what is left of them when their first or last syllables are lost. */
export interface FragmentIndex {
  readonly fragments: Lexicon;
  /** Indexes of words of the lexicon, by fragment. */
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** The units that a fragment has at least, and what is lost. */
const least = { fragment: 3, lost: 2 };

/** A head that costs no more is a word of its own: without งาน, งานธุรการ is ธุรการ. */
const everydayCost = 10;

/** Files those of a document's frequent words that a lexicon has. */
export function createFragmentIndex(lexicon: SpeltLexicon, frequent: readonly string[]): FragmentIndex {
  const filed = new Map<string, number[]>();
  for (const word of frequent) {
    const index = word.length < least.fragment + least.lost ? undefined : indexOfWord(lexicon, word);
    if (index === undefined) continue;
    for (const fragment of fragmentsOf(word, lexicon))
      filed.set(fragment, [...(filed.get(fragment) ?? []), index]);
  }
  const fragments = [...filed.keys()].sort();
  const table = createWordTable(fragments);
  return { fragments: createLexicon({ table, costs: new Uint8Array(fragments.length) }), words: filed };
}

function fragmentsOf(word: string, lexicon: SpeltLexicon): readonly string[] {
  const found: string[] = [];
  for (let at = least.lost; at <= word.length - least.lost; at++) {
    if (isInsideCluster(word, at) || !canStartThaiWord(word.charCodeAt(at))) continue;
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    found.push(head, ...(isEveryday(head, lexicon) ? [] : [tail]));
  }
  return found.filter(({ length }) => length >= least.fragment);
}

function isEveryday(word: string, lexicon: SpeltLexicon): boolean {
  const index = indexOfWord(lexicon, word);
  return index !== undefined && lexicon.words.costs[index]! <= everydayCost;
}
