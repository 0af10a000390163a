import type { Span } from "../span.ts";
import { runsIn } from "./runs.ts";
import { piecesOf, wordRow } from "./word-lattice.ts";

/** What words a document has. */
export interface DocumentWords {
  /** How often each stands in it. */
  readonly counts: ReadonlyMap<string, number>;
  /** How often two stand side by side, with a space between; the edge of a run is a neighbour without letters. */
  readonly pairs: ReadonlyMap<string, number>;
  /** How often two have nothing but a space between them. */
  readonly overSpaces: ReadonlyMap<string, number>;
}

/** A run of Thai letters in a text, and the words beyond the single spaces around it: "" where there is none. */
export interface SpacedRun extends Span {
  readonly run: string;
  readonly before: string;
  readonly after: string;
}

/** The words of some texts, and which stand side by side; a run is read once, however often it comes. */
export function wordsOf(texts: readonly string[]): DocumentWords {
  const times = new Map<string, number>();
  const overSpaces = new Map<string, number>();
  for (const text of texts)
    for (const { run, before } of spacedRuns(text)) {
      add(times, run, 1);
      const first = firstWord(run);
      if (before !== "" && first !== "") add(overSpaces, `${before} ${first}`, 1);
    }
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const [run, count] of times) {
    let last: string | undefined = "";
    for (const word of wordRow(run)) {
      if (word !== undefined) add(counts, word, count);
      if (word !== undefined && last !== undefined) add(pairs, `${last} ${word}`, count);
      last = word;
    }
    if (last !== undefined) add(pairs, `${last} `, count);
  }
  return { counts, pairs, overSpaces };
}

const add = (counts: Map<string, number>, key: string, times: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + times);

/** The runs of a text, each with its neighbours. */
export function spacedRuns(text: string): readonly SpacedRun[] {
  const spans = runsIn(text);
  const runs = spans.map(({ start, end }) => text.slice(start, end));
  const isSpaced = (left: number): boolean => {
    const [before, after] = [spans[left], spans[left + 1]];
    return !!before && !!after && after.start - before.end === 1 && isSpace(text.charCodeAt(before.end));
  };
  return spans.map(({ start, end }, index) => ({
    start,
    end,
    run: runs[index]!,
    before: isSpaced(index - 1) ? lastWord(runs[index - 1]!) : "",
    after: isSpaced(index) ? firstWord(runs[index + 1]!) : "",
  }));
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0;

const firstWord = (run: string): string => wordAt(run, 0);
const lastWord = (run: string): string => wordAt(run, -1);

/** The word of a run at an index of its pieces; "" where that piece is none. */
function wordAt(run: string, index: number): string {
  const { start, end, known } = piecesOf(run).at(index)!;
  return known ? run.slice(start, end) : "";
}
