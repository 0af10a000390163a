import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticCode } from "../diagnostics/codes.ts";

/** The codes of what may be wrong with an archive. */
export type ArchiveCode = Extract<DiagnosticCode, `archive/${string}`>;

/** An error of an archived bag: the file it is about, and what would mend it. */
export const archiveFault = (code: ArchiveCode, file: string, message: string, hint: string): Diagnostic => ({
  code,
  severity: "error",
  message,
  place: { file },
  hints: [hint],
});
