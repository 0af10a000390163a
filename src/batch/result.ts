import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What became of a dossier: all its documents made, some or none of them, or stopped for taking too long. */
export type Outcome = "ok" | "failed" | "timeout";

/** One document that was written. */
export interface ResultFile {
  /** Its path in the batch's folder, with `/`. */
  readonly file: string;
  readonly format: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** Null where only the reader's program can tell. */
  readonly pages: number | null;
}

/** One thing that was asked of the disk, and a digest of the answer: what would have to differ for other bytes to come out. */
export interface Observation {
  readonly asked: "file" | "kind" | "names";
  readonly path: string;
  /** Null where nothing was there. */
  readonly answer: string | null;
}

/** What is told of one dossier: a line of the results file. */
export interface Result {
  /** Place among all inputs of the batch, from 1; the same in every shard. */
  readonly position: number;
  /** How many inputs there are; null until the batch has come to the end of them. */
  readonly of: number | null;
  /** The dossier's path; of a line of an NDJSON file its path and number, as in `country.ndjson:12`. */
  readonly input: string;
  readonly outcome: Outcome;
  /** Of everything that decides the bytes, lower-case hexadecimal; null where the work did not come to an end. */
  readonly hash: string | null;
  readonly files: readonly ResultFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Observation[];
  readonly milliseconds: number;
}

/** The line of a results file, with its end. */
export const resultLine = (result: Result): string => `${JSON.stringify(result)}\n`;

/** Whether a JSON value is a line of a results file. */
export function isResult(value: unknown): value is Result {
  if (typeof value !== "object" || value === null) return false;
  const { position, of, input, outcome, files, diagnostics, inputs } = value as Partial<
    Record<keyof Result, unknown>
  >;
  return (
    Number.isInteger(position) &&
    (of === null || Number.isInteger(of)) &&
    typeof input === "string" &&
    (outcome === "ok" || outcome === "failed" || outcome === "timeout") &&
    [files, diagnostics, inputs].every(Array.isArray)
  );
}
