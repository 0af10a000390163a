import type { Lexicon } from "./lexicon.ts";

/** Shorter words have too many anagrams. */
const leastUnits = 5;

/** The words that have the very units of a text in another order, as when two syllables change places. */
export type FindRearranged = (text: string) => readonly (readonly [word: string, cost: number])[];

/** Files the words of a lexicon by their units. */
export function createRearrangedFinder({ words, costs }: Lexicon): FindRearranged {
  const filed = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    if (word.length < leastUnits) continue;
    const units = sortedUnits(word);
    const others = filed.get(units);
    if (others) others.push(index);
    else filed.set(units, [index]);
  }
  return (text) =>
    text.length < leastUnits
      ? []
      : (filed.get(sortedUnits(text)) ?? []).flatMap((index) =>
          words[index] === text ? [] : [[words[index]!, costs[index]!] as const],
        );
}

const sortedUnits = (word: string): string => [...word].sort().join("");
