import type { Lexicon } from "./lexicon.ts";

/** Finds the words that a piece of text has one unit more than, or one less. */
export interface LostUnitIndex {
  /** Indexes of words of the lexicon. */
  oneUnitApart(text: string): readonly number[];
}

/** Shorter words have too many neighbours. */
const leastUnits = 3;

/** Files the words of a lexicon that cost no more than a limit, whole and without each of their units. */
export function createLostUnitIndex({ words, costs }: Lexicon, limit: number): LostUnitIndex {
  const whole = new Map<string, number>();
  const lacking = new Map<string, number[]>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word.length < leastUnits || costs[index]! > limit) continue;
    whole.set(word, index);
    for (const less of withoutOne(word)) {
      const others = lacking.get(less);
      if (others) others.push(index);
      else lacking.set(less, [index]);
    }
  }
  return {
    oneUnitApart: (text) =>
      text.length < leastUnits
        ? []
        : [...(lacking.get(text) ?? []), ...withoutOne(text).flatMap((less) => whole.get(less) ?? [])],
  };
}

/** The text without each of its units; two alike give the same, once. */
function withoutOne(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++)
    if (text[at] !== text[at - 1]) found.push(text.slice(0, at) + text.slice(at + 1));
  return found;
}
