import { DiagnosticError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../diagnostics/report.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";

/** Tells the officer one diagnostic, on the error stream; with `--quiet` errors alone are told. */
export function say(diagnostic: Diagnostic, io: Io): void {
  const tell = diagnostic.severity === "error" ? io.stderr : io.notice;
  tell(`${formatDiagnostic(diagnostic, { color: io.useColor })}\n\n`);
}

/** The exit code that the gravest of these diagnostics asks for; success when none is an error. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  if (codes.length === 0) return exitCodes.success;
  if (codes.some((code) => code === "read/text-lost")) return exitCodes.conservation;
  if (codes.some((code) => code === "batch/crash" || code === "batch/timeout")) return exitCodes.internal;
  if (codes.every((code) => code === "output/write")) return exitCodes.output;
  if (codes.every((code) => code === "cli/usage")) return exitCodes.usage;
  if (codes.every((code) => code.startsWith("check/"))) return exitCodes.check;
  if (codes.some((code) => code === "render/upstream")) return exitCodes.internal;
  return exitCodes.input;
}

/** What to do when there is nothing better to say. */
export const askForHelp = "ดูวิธีใช้ด้วย saraban --help";

/** A wrong command line, and what to do where there is more to say than to ask for help. */
export const usageError = (message: string, ...hints: readonly string[]): DiagnosticError =>
  new DiagnosticError([
    {
      code: "cli/usage",
      severity: "error",
      message,
      hints: hints.length > 0 ? hints : [askForHelp],
    },
  ]);
