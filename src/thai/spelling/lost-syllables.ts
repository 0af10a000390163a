import { BoundedCache } from "../bounded-cache.ts";
import { canStartThaiWord } from "../characters.ts";
import { isInsideCluster } from "../clusters.ts";
import type { DocumentWords } from "./document-words.ts";
import { costOfWord, generalLexicon } from "./lexicon.ts";
import type { FindMisspellings, Misspelling } from "./misspellings.ts";
import { syllableSource } from "./syllable.ts";
import { withParts } from "./word-parts.ts";
import { costOf, piecesOf } from "./word-lattice.ts";

/** A word of the document, of which something else is what is left without a syllable. */
interface Whole {
  readonly word: string;
  readonly times: number;
  readonly cost: number;
  readonly lost: LostSide;
}

/** Beside which neighbour the lost syllable stood. */
type LostSide = "before" | "after" | "between";

/**
 * A finder for a document, given all its words, of the words that lack a syllable where what is left reads as words as well
 * (เผยแพร่มูล, เจ้าที่): the document has the whole word elsewhere, beside the same neighbours or often, and what is left only
 * here. Reads a run in time proportional to its length.
 */
export function createLostSyllableFinder(words: DocumentWords): FindMisspellings {
  const parts = withParts(words);
  const wholes = wholesByRemains(parts.counts);
  const known = new BoundedCache<readonly Misspelling[]>(bytesKept);
  const find: FindMisspellings = (run) => {
    const found: Misspelling[] = [];
    const pieces = piecesOf(run);
    const texts = pieces.map(({ start, end, known }) => (known ? run.slice(start, end) : undefined));
    for (let first = 0; first < pieces.length; first++)
      for (let end = first + 1; end <= Math.min(pieces.length, first + mostPieces); end++) {
        const [{ start }, last] = [pieces[first]!, pieces[end - 1]!];
        const candidates = wholes.get(run.slice(start, last.end));
        if (candidates === undefined || start < (found.at(-1)?.end ?? 0)) continue;
        if (!isSeldom(words, texts.slice(first, end))) continue;
        const whole = likeliest(candidates, {
          cost: costOf(pieces.slice(first, end)),
          before: neighbour(texts, first - 1),
          after: neighbour(texts, end),
          pairs: parts.pairs,
        });
        if (whole !== undefined) found.push({ start, end: last.end, word: whole.word });
      }
    return found;
  };
  return (run) => known.get(run) ?? known.set(run, find(run));
}

/** Of what was found in runs; long dossiers say much of what they say more than once. */
const bytesKept = 4_000_000;

/** What is left of a word is read as so many at most. */
const mostPieces = 2;

/** Does a word, or one beside another, stand in the document only here? What is no word does anywhere. */
const isSeldom = ({ counts, pairs }: DocumentWords, row: readonly (string | undefined)[]): boolean =>
  ((row.length === 1 ? counts : pairs).get(row.join(" ")) ?? 0) <= 1;

/** The word at a place; "" beyond the edge of a run, undefined for what is no word. */
const neighbour = (texts: readonly (string | undefined)[], at: number): string | undefined =>
  at < 0 || at >= texts.length ? "" : texts[at];

/** So much of a word has to be left. */
const leastRemains = 2;
const syllable = new RegExp(`^${syllableSource}$`);
const longestSyllable = 7;

function wholesByRemains(counts: ReadonlyMap<string, number>): ReadonlyMap<string, readonly Whole[]> {
  const filed = new Map<string, Whole[]>();
  const lexicon = generalLexicon();
  for (const [word, times] of counts) {
    const cost = costOfWord(lexicon, word);
    for (const [rest, lost] of remainsOf(word)) {
      const others = filed.get(rest);
      if (others === undefined) filed.set(rest, [{ word, times, cost, lost }]);
      else others.push({ word, times, cost, lost });
    }
  }
  return filed;
}

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

/** Words, where a whole one may have been meant. */
interface Place {
  readonly cost: number;
  /** The neighbours. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What stands side by side in the document, in its long words too. */
  readonly pairs: DocumentWords["pairs"];
}

function likeliest(wholes: readonly Whole[], place: Place): Whole | undefined {
  let found: Whole | undefined;
  let most = -Infinity;
  for (const whole of wholes) {
    const margin = place.cost - whole.cost - leastGain(whole, place);
    if (margin < 0 || margin <= most) continue;
    most = margin;
    found = whole;
  }
  return found;
}

/**
 * How many bits the reading has to gain by the whole word: where the document has it elsewhere beside both neighbours;
 * beside the one next to the lost syllable; beside another; or often. Measured on the samples and on planted slips
 * (`npm run bench:check`).
 */
const gains = { beside: -1, besideLoss: 4, besideRest: 6, alone: 6 };
/** A word that stands so often is one of the document's own. */
const often = 3;

function leastGain({ word, times, lost }: Whole, { before, after, pairs }: Place): number {
  const hasBefore = before !== undefined && pairs.has(`${before} ${word}`);
  const hasAfter = after !== undefined && pairs.has(`${word} ${after}`);
  if (hasBefore && hasAfter) return gains.beside;
  const isBesideLoss = lost === "before" ? hasBefore && before !== "" : hasAfter && after !== "";
  if (lost !== "between" && isBesideLoss) return gains.besideLoss;
  if (hasBefore || hasAfter) return times >= 2 ? gains.besideRest : Infinity;
  return times >= often ? gains.alone : Infinity;
}
