import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { exitCodeOf, say } from "../speech.ts";
import { generateDocuments } from "./documents.ts";
import type { GenerateArguments, Written } from "./run.ts";

/** The documents of several dossiers. A dossier that fails does not stop the next one; the gravest outcome is returned. */
export async function generateAll(argv: GenerateArguments, io: Io): Promise<ExitCode> {
  const written: Written[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
    if (!argv.json) say(diagnostic, io);
  };
  for (const file of argv.dossiers) {
    try {
      await generateDocuments(file, {
        argv,
        io,
        report,
        wrote: (item) => written.push(item),
        isTaken: (path) => written.some((item) => item.file === path),
      });
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      error.diagnostics.forEach(report);
    }
  }
  if (argv.json) io.stdout(`${JSON.stringify({ files: written, diagnostics }, null, 2)}\n`);
  return exitCodeOf(diagnostics);
}
