import { isResult, type Result } from "./result.ts";

/** A results file as it was found, whole or left by a run that was killed. */
export interface Journal {
  readonly results: readonly Result[];
  /** Whether its last line is the beginning of one: a run was killed while it wrote. */
  readonly isTorn: boolean;
  /** Numbers of other lines that are no results, from 1. */
  readonly faulty: readonly number[];
}

/** Reads a results file. Nothing in it stops the reading; a dossier of which no line can be read counts as not made. */
export function readJournal(text: string): Journal {
  const lines = text.split("\n");
  const results: Result[] = [];
  const faulty: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const result = resultOf(line);
    if (result !== undefined) results.push(result);
    else faulty.push(index + 1);
  }
  // Every line is written with its end: what stands after the last end was not written whole
  const isTorn = lines.at(-1) !== "" && faulty.at(-1) === lines.length;
  return { results, isTorn, faulty: isTorn ? faulty.slice(0, -1) : faulty };
}

function resultOf(line: string): Result | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isResult(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The last that was told of each input. */
export const latestResults = (results: readonly Result[]): ReadonlyMap<string, Result> =>
  new Map(results.map((result) => [result.input, result]));

/** In the order of the inputs, each knowing how many there are. */
export const inInputOrder = (results: Iterable<Result>, of: number | null): readonly Result[] =>
  [...results].sort((a, b) => a.position - b.position).map((result) => ({ ...result, of }));
