import { piecesOf } from "./word-lattice.ts";

/** What words a document has. */
export interface DocumentWords {
  /** How often each stands in it. */
  readonly counts: ReadonlyMap<string, number>;
  /** Neighbours, with a space between. */
  readonly pairs: ReadonlySet<string>;
}

/** The words of the runs, and which stand side by side; a run is read once, however often it comes. */
export function wordsOf(runs: readonly string[]): DocumentWords {
  const times = new Map<string, number>();
  for (const run of runs) times.set(run, (times.get(run) ?? 0) + 1);
  const counts = new Map<string, number>();
  const pairs = new Set<string>();
  for (const [run, count] of times) {
    let last = "";
    for (const { start, end, known } of piecesOf(run)) {
      const word = run.slice(start, end);
      if (known) counts.set(word, (counts.get(word) ?? 0) + count);
      if (known && last !== "") pairs.add(`${last} ${word}`);
      last = known ? word : "";
    }
  }
  return { counts, pairs };
}
