import { BoundedCache } from "../bounded-cache.ts";
import type { Span } from "../span.ts";
import { spacedRuns, type DocumentWords, type SpacedRun } from "./document-words.ts";
import { createExpectationGain } from "./expectation.ts";
import { meantWhole, type Evidence, type Place } from "./meant-whole.ts";
import type { Misspelling } from "./misspellings.ts";
import { wholesByRemains, type Whole } from "./remains.ts";
import { withParts } from "./word-parts.ts";
import { costOf, piecesOf, wordRow } from "./word-lattice.ts";

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
    overSpaces: words.overSpaces,
    wholes: wholesByRemains(parts.counts),
    gainOf: createExpectationGain(parts),
  };
  const known = new BoundedCache<readonly Remainder[]>(bytesKept, ({ length }) => bytesOfRemainder * length);
  return (text) =>
    spacedRuns(text).flatMap((spaced) => {
      const remainders = known.get(spaced.run) ?? known.set(spaced.run, remaindersIn(spaced.run, knowledge));
      return lostIn(spaced, remainders, knowledge).filter(({ end }) => text[end] !== fullStop);
    });
}

/** What stands before it was shortened on purpose: โทร. */
const fullStop = ".";

/** Long dossiers say much of what they say more than once. */
const bytesKept = 8_000_000;
const bytesOfRemainder = 400;

/** What a document is read with. */
interface Knowledge extends Evidence {
  readonly words: DocumentWords;
  readonly wholes: ReadonlyMap<string, readonly Whole[]>;
}

/** Words of a run that may be what is left of another. */
interface Remainder extends Span {
  readonly place: Omit<Place, "overSpaceBefore" | "overSpaceAfter">;
  readonly wholes: readonly Whole[];
}

function remaindersIn(run: string, { words, wholes }: Knowledge): readonly Remainder[] {
  const found: Remainder[] = [];
  const pieces = piecesOf(run);
  const texts = wordRow(run);
  for (let first = 0; first < pieces.length; first++)
    for (let last = first; last < Math.min(pieces.length, first + mostPieces); last++) {
      const [{ start }, { end }] = [pieces[first]!, pieces[last]!];
      const candidates = wholes.get(run.slice(start, end));
      const row = texts.slice(first, last + 1);
      if (candidates === undefined || !isSeldom(words, row)) continue;
      const cost = costOf(pieces.slice(first, last + 1));
      const [before, after] = [neighbour(texts, first - 1), neighbour(texts, last + 1)];
      found.push({ start, end, wholes: candidates, place: { row, cost, before, after } });
    }
  return found;
}

function lostIn(
  { run, start: offset, before, after }: SpacedRun,
  remainders: readonly Remainder[],
  evidence: Evidence,
): readonly Misspelling[] {
  const found: Misspelling[] = [];
  for (const { start, end, place, wholes } of remainders) {
    if (offset + start < (found.at(-1)?.end ?? 0)) continue;
    const overSpaces = {
      overSpaceBefore: start === 0 ? before : "",
      overSpaceAfter: end === run.length ? after : "",
    };
    const whole = meantWhole(wholes, { ...place, ...overSpaces }, evidence);
    if (whole !== undefined) found.push({ start: offset + start, end: offset + end, word: whole.word });
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
