import { BoundedCache } from "../bounded-cache.ts";
import { spacedRuns, type DocumentWords, type SpacedRun } from "./document-words.ts";
import { createExpectationGain } from "./expectation.ts";
import { meantWhole, type Evidence, type Place } from "./meant-whole.ts";
import type { Misspelling } from "./misspellings.ts";
import { wholesByRemains, type Whole } from "./remains.ts";
import { withParts } from "./word-parts.ts";
import { costOf, piecesOf } from "./word-lattice.ts";

/** Finds the words of a text of the document that lack a syllable; none overlap. */
export type FindLostSyllables = (text: string) => readonly Misspelling[];

/**
 * A finder for a document, given all its words, of the words that lack a syllable where what is left reads as words as well
 * (เผยแพร่มูล, เจ้าที่): the document has the whole word elsewhere, beside the same neighbours or often, and what is left only
 * here. Reads a text in time proportional to its length.
 */
export function createLostSyllableFinder(words: DocumentWords): FindLostSyllables {
  const parts = withParts(words);
  const knowledge = {
    words,
    pairs: parts.pairs,
    wholes: wholesByRemains(parts.counts),
    gainOf: createExpectationGain(parts),
  };
  const known = new BoundedCache<readonly Misspelling[]>(bytesKept);
  return (text) =>
    spacedRuns(text).flatMap((spaced) => {
      const key = `${spaced.before} ${spaced.run} ${spaced.after}`;
      const found = known.get(key) ?? known.set(key, lostIn(spaced, knowledge));
      return found
        .map((one) => ({ ...one, start: spaced.start + one.start, end: spaced.start + one.end }))
        .filter(({ end }) => text[end] !== fullStop);
    });
}

/** What stands before it was shortened on purpose: โทร. */
const fullStop = ".";

/** Of what was found in runs; long dossiers say much of what they say more than once. */
const bytesKept = 4_000_000;

/** What a document is read with. */
interface Knowledge extends Evidence {
  readonly words: DocumentWords;
  readonly wholes: ReadonlyMap<string, readonly Whole[]>;
}

function lostIn(spaced: SpacedRun, knowledge: Knowledge): readonly Misspelling[] {
  const { run } = spaced;
  const found: Misspelling[] = [];
  const pieces = piecesOf(run);
  const texts = pieces.map(({ start, end, known }) => (known ? run.slice(start, end) : undefined));
  for (let first = 0; first < pieces.length; first++)
    for (let end = first + 1; end <= Math.min(pieces.length, first + mostPieces); end++) {
      const [{ start }, last] = [pieces[first]!, pieces[end - 1]!];
      const candidates = knowledge.wholes.get(run.slice(start, last.end));
      if (candidates === undefined || start < (found.at(-1)?.end ?? 0)) continue;
      const row = texts.slice(first, end);
      if (!isSeldom(knowledge.words, row)) continue;
      const place: Place = {
        row,
        cost: costOf(pieces.slice(first, end)),
        before: neighbour(texts, first - 1),
        after: neighbour(texts, end),
        overSpaceBefore: first === 0 ? spaced.before : "",
        overSpaceAfter: end === pieces.length ? spaced.after : "",
      };
      const whole = meantWhole(candidates, place, knowledge);
      if (whole !== undefined) found.push({ start, end: last.end, word: whole.word });
    }
  return found;
}

/** What is left of a word is read as so many at most. */
const mostPieces = 2;

/** Does a word, or one beside another, stand in the document only here? What is no word does anywhere. */
const isSeldom = ({ counts, pairs }: DocumentWords, row: readonly (string | undefined)[]): boolean =>
  ((row.length === 1 ? counts : pairs).get(row.join(" ")) ?? 0) <= 1;

/** The word at a place; "" beyond the edge of a run, undefined for what is no word. */
const neighbour = (texts: readonly (string | undefined)[], at: number): string | undefined =>
  at < 0 || at >= texts.length ? "" : texts[at];
