import { piecesOf } from "./word-lattice.ts";

/** What words a document has. */
export interface DocumentWords {
  /** How often each stands in it. */
  readonly counts: ReadonlyMap<string, number>;
  /** How often two stand side by side, with a space between; the edge of a run is a neighbour without letters. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** The words of the runs, and which stand side by side; a run is read once, however often it comes. */
export function wordsOf(runs: readonly string[]): DocumentWords {
  const times = new Map<string, number>();
  for (const run of runs) times.set(run, (times.get(run) ?? 0) + 1);
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const [run, count] of times) {
    const add = (map: Map<string, number>, key: string): Map<string, number> =>
      map.set(key, (map.get(key) ?? 0) + count);
    let last: string | undefined = "";
    for (const { start, end, known } of piecesOf(run)) {
      const word = known ? run.slice(start, end) : undefined;
      if (word !== undefined) add(counts, word);
      if (word !== undefined && last !== undefined) add(pairs, `${last} ${word}`);
      last = word;
    }
    if (last !== undefined) add(pairs, `${last} `);
  }
  return { counts, pairs };
}
