import type { Result } from "../../batch/result.ts";
import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.ts";

/** What a batch has come to so far. Of all that was told it keeps numbers, and one diagnostic of each code. */
export interface Tally {
  readonly add: (result: Result, isKept: boolean) => void;
  readonly counts: () => Counts;
  /** One error of each code that was told, for the exit code. */
  readonly errors: () => readonly Diagnostic[];
}

/** How many dossiers ended how, and what was made of them. */
export interface Counts {
  readonly ok: number;
  readonly failed: number;
  readonly timeout: number;
  /** Of those that are ok: kept from an earlier run. */
  readonly kept: number;
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
  readonly warnings: number;
}

/** A tally of nothing yet. */
export function createTally(): Tally {
  const errors = new Map<string, Diagnostic>();
  let counts: Counts = { ok: 0, failed: 0, timeout: 0, kept: 0, files: 0, pages: 0, bytes: 0, warnings: 0 };
  return {
    add: (result, isKept) => {
      const { files, diagnostics, outcome } = result;
      counts = {
        ...counts,
        [outcome]: counts[outcome] + 1,
        kept: counts.kept + (isKept ? 1 : 0),
        files: counts.files + files.length,
        pages: files.reduce((sum, { pages }) => sum + (pages ?? 0), counts.pages),
        bytes: files.reduce((sum, { bytes }) => sum + bytes, counts.bytes),
        warnings: counts.warnings + diagnostics.filter(is("warning")).length,
      };
      for (const error of diagnostics.filter(is("error"))) errors.set(error.code, error);
    },
    counts: () => counts,
    errors: () => [...errors.values()],
  };
}

const is =
  (wanted: Severity) =>
  ({ severity }: Diagnostic) =>
    severity === wanted;
