import { canStartThaiWord } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";

/** Words by what is left of them when their first or last syllables are lost. */
export type FragmentIndex = ReadonlyMap<string, readonly string[]>;

/** The units that a fragment has at least, and what is lost. */
const least = { fragment: 3, lost: 2 };

/** Files words by their beginnings and ends. */
export function createFragmentIndex(words: readonly string[]): FragmentIndex {
  const filed = new Map<string, string[]>();
  for (const word of words)
    for (let at = least.lost; at <= word.length - least.lost; at++) {
      if (isInsideCluster(word, at) || !canStartThaiWord(word.charCodeAt(at))) continue;
      for (const fragment of [word.slice(0, at), word.slice(at)]) {
        if (fragment.length < least.fragment) continue;
        filed.set(fragment, [...(filed.get(fragment) ?? []), word]);
      }
    }
  return filed;
}
