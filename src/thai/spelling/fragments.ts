import { canStartThaiWord } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";
import type { Lexicon } from "./lexicon.ts";

/** Words of a lexicon, by index, filed by what is left of them when their first or last syllables are lost. */
export type FragmentIndex = ReadonlyMap<string, readonly number[]>;

/** The units that a fragment has at least, and what is lost. */
const least = { fragment: 3, lost: 2 };

/** A head that costs no more is a word of its own: without งาน, งานธุรการ is ธุรการ. */
const everydayCost = 10;

/** Files those words of a lexicon that a document has often. */
export function createFragmentIndex(
  { words, costs }: Lexicon,
  isOften: (word: string) => boolean,
): FragmentIndex {
  const everyday = new Set(words.filter((_, index) => costs[index]! <= everydayCost));
  const filed = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    if (word.length < least.fragment + least.lost || !isOften(word)) continue;
    for (let at = least.lost; at <= word.length - least.lost; at++) {
      if (isInsideCluster(word, at) || !canStartThaiWord(word.charCodeAt(at))) continue;
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      for (const fragment of everyday.has(head) ? [head] : [head, tail]) {
        if (fragment.length < least.fragment) continue;
        filed.set(fragment, [...(filed.get(fragment) ?? []), index]);
      }
    }
  }
  return filed;
}
