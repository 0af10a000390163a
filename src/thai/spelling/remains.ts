import { canStartThaiWord } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";
import { costOfWord, generalLexicon } from "./lexicon.ts";
import { isNumeral } from "./numerals.ts";
import { plainSyllableSource } from "./syllable.ts";

/** A word of the document, of which something else is what is left without a syllable. */
export interface Whole {
  readonly word: string;
  readonly times: number;
  readonly cost: number;
  readonly lost: LostSide;
}

/** Beside which neighbour the lost syllable stood. */
export type LostSide = "before" | "after" | "between";

/** So much of a word has to be left. */
const leastRemains = 2;
const syllable = new RegExp(`^${plainSyllableSource}$`);
const longestSyllable = 7;

/** The words of a document by what can be left of each; numbers aside, which make other numbers. */
export function wholesByRemains(counts: ReadonlyMap<string, number>): ReadonlyMap<string, readonly Whole[]> {
  const filed = new Map<string, Whole[]>();
  const lexicon = generalLexicon();
  for (const [word, times] of counts) {
    if (isNumeral(word)) continue;
    const cost = costOfWord(lexicon, word);
    for (const [rest, lost] of remainsOf(word)) {
      const others = filed.get(rest);
      if (others === undefined) filed.set(rest, [{ word, times, cost, lost }]);
      else others.push({ word, times, cost, lost });
    }
  }
  for (const wholes of filed.values())
    if (wholes.length > mostWholes) wholes.sort(byTimes).splice(mostWholes);
  return filed;
}

/** No document of words that were meant has more; those that letters at random make are not all looked at. */
const mostWholes = 12;

const byTimes = (a: Whole, b: Whole): number => b.times - a.times || a.cost - b.cost;

/** What can be left of a word that loses a syllable, and where it was. */
function remainsOf(word: string): ReadonlyMap<string, LostSide> {
  const remains = new Map<string, LostSide>();
  const edges: number[] = [];
  for (let at = 0; at <= word.length; at++) if (isBetweenSyllables(word, at)) edges.push(at);
  for (const from of edges)
    for (const to of edges) {
      if (to <= from || to - from > longestSyllable || word.length - (to - from) < leastRemains) continue;
      if (syllable.test(word.slice(from, to)))
        remains.set(
          word.slice(0, from) + word.slice(to),
          from === 0 ? "before" : to === word.length ? "after" : "between",
        );
    }
  return remains;
}

const isBetweenSyllables = (word: string, at: number): boolean =>
  at === 0 ||
  at === word.length ||
  (!isInsideCluster(word, at) &&
    canStartThaiWord(word.charCodeAt(at)) &&
    !isLeadingVowel(word.charCodeAt(at - 1)));

const isLeadingVowel = (unit: number): boolean => unit >= 0x0e40 && unit <= 0x0e44;
