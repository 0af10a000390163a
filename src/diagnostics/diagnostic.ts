import type { DiagnosticCode } from "./codes.ts";

/** `error` stops the file it belongs to, `warning` is shown, `info` is shown on request. */
export type Severity = "error" | "warning" | "info";

/** Where in the user's own file a diagnostic points. */
export interface Place {
  readonly file?: string;
  /** Path of keys and indexes in the JSON, e.g. `assessment.indicators[3].score`. */
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, counted in grapheme clusters, as an editor shows it. */
  readonly column?: number;
  /** The text of that line, for the frame under the message. */
  readonly excerpt?: string;
}

/** One thing the program has to say to the officer: what is wrong, where, and what to do. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Thai, one sentence, no full stop; the offending value stands in “ ”. */
  readonly message: string;
  readonly place?: Place;
  /** Thai; each an action that would mend it. */
  readonly hints: readonly string[];
}

/** Where a stage reports what does not stop it. */
export type Report = (diagnostic: Diagnostic) => void;

/** Thrown once per stage, with every error that the stage found. Anything else thrown is a bug. */
export class DiagnosticError extends Error {
  override readonly name = "DiagnosticError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n"));
    this.diagnostics = diagnostics;
  }
}
