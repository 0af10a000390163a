import type { DocumentWords } from "./document-words.ts";
import type { ExpectationGain, Surroundings } from "./expectation.ts";
import type { Whole } from "./remains.ts";

/** Words, where a whole one may have been meant. */
export interface Place extends Surroundings {
  readonly row: readonly (string | undefined)[];
  readonly cost: number;
}

/** What a document says of its words. */
export interface Evidence {
  /** What stands side by side in it, in its long words too. */
  readonly pairs: DocumentWords["pairs"];
  readonly overSpaces: DocumentWords["overSpaces"];
  readonly gainOf: ExpectationGain;
}

/** The word that was meant, if any was: by what its own likelihood gains, or by what is to be expected beside the neighbours. */
export const meantWhole = (wholes: readonly Whole[], place: Place, evidence: Evidence): Whole | undefined =>
  likeliest(wholes, place, evidence) ?? mostExpected(wholes, place, evidence);

/** The whole word by which most is gained over what is needed, if enough is. */
function likeliest(wholes: readonly Whole[], place: Place, { pairs }: Evidence): Whole | undefined {
  return best(wholes, (whole) => place.cost - whole.cost - leastGain(whole, place, pairs));
}

/** The same by what the document's words tell to expect beside the neighbours. */
function mostExpected(wholes: readonly Whole[], place: Place, evidence: Evidence): Whole | undefined {
  const { row, cost } = place;
  // Letters alone that are no word are looked at as slips of typing
  if (row.length === 1 && row[0] === undefined) return undefined;
  const isRare = row.length === 1 && cost >= rareCost;
  const possible = isRare ? wholes : wholes.filter((whole) => isBesideOne(whole, place, evidence));
  if (possible.length === 0) return undefined;
  const gain = evidence.gainOf(row, place);
  const least = isRare ? expected.rare : row.length === 1 ? expected.common : expected.words;
  return best(possible, ({ word }) => gain(word) - least);
}

/** The one with the largest margin that is not negative. */
function best(wholes: readonly Whole[], marginOf: (whole: Whole) => number): Whole | undefined {
  let found: Whole | undefined;
  let most = -Infinity;
  for (const whole of wholes) {
    const margin = marginOf(whole);
    if (margin < 0 || margin <= most) continue;
    most = margin;
    found = whole;
  }
  return found;
}

/** What is left costs so much as a word: hardly anybody writes it. */
const rareCost = 16;
/** How many bits more the whole has to be expected than a word that is left, rare or not, and than two words. */
const expected = { rare: 8, common: 11, words: 13 };

/** Has the document the word elsewhere with a neighbour that is a word, beside it or beyond a space? */
const isBesideOne = (
  { word }: Whole,
  { before, after, overSpaceBefore, overSpaceAfter }: Place,
  { pairs, overSpaces }: Evidence,
): boolean =>
  (!!before && pairs.has(`${before} ${word}`)) ||
  (!!after && pairs.has(`${word} ${after}`)) ||
  (overSpaceBefore !== "" && overSpaces.has(`${overSpaceBefore} ${word}`)) ||
  (overSpaceAfter !== "" && overSpaces.has(`${word} ${overSpaceAfter}`));

/**
 * How many bits the reading has to gain by the whole word: where the document has it elsewhere beside both neighbours;
 * beside the one next to the lost syllable; beside another; or often. Measured on the samples and on planted slips
 * (`npm run bench:check`).
 */
const gains = { beside: -1, besideLoss: 4, besideRest: 6, alone: 6 };
/** A word that stands so often is one of the document's own. */
const often = 3;

function leastGain({ word, times, lost }: Whole, { before, after }: Place, pairs: Evidence["pairs"]): number {
  const hasBefore = before !== undefined && pairs.has(`${before} ${word}`);
  const hasAfter = after !== undefined && pairs.has(`${word} ${after}`);
  if (hasBefore && hasAfter) return gains.beside;
  const isBesideLoss = lost === "before" ? hasBefore && before !== "" : hasAfter && after !== "";
  if (lost !== "between" && isBesideLoss) return gains.besideLoss;
  if (hasBefore || hasAfter) return times >= 2 ? gains.besideRest : Infinity;
  return times >= often ? gains.alone : Infinity;
}
