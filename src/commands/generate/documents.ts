import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { readInput } from "../input.ts";
import { checkFirst } from "./check-first.ts";
import { generateDocument, type DocumentFiles } from "./document.ts";
import { reportsOf } from "./reports.ts";
import { requestsOf } from "./requests.ts";
import type { Run } from "./run.ts";

/**
 * Makes the documents that were asked for of one dossier. Of several, one that fails does not stop the others, and those
 * for which data are missing are only told of, unless none could be made. Throws DiagnosticError.
 */
export async function generateDocuments(dossier: string, run: Run): Promise<void> {
  const requests = await requestsOf(dossier, run);
  const { documentKinds } = await import("../../template/kinds.ts");
  const tellsOfProgress = requests.some(({ kind }) => "reports" in documentKinds[kind]);
  const files: DocumentFiles = {
    dossier,
    source: await readInput(dossier, "model/file", run.io),
    reports: tellsOfProgress ? await reportsOf(dossier, run.argv, run.io) : [],
  };
  await checkFirst(files, run);
  const [first, ...others] = requests;
  if (first !== undefined && others.length === 0) return generateDocument(first, files, run);
  const failures: Diagnostic[] = [];
  let made = 0;
  for (const request of requests) {
    try {
      await generateDocument(request, files, run);
      made += 1;
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      failures.push(...error.diagnostics);
    }
  }
  const isExcused = made > 0 || run.argv.kind === "all";
  for (const failure of once(failures)) {
    run.report(
      isExcused && failure.code === "template/data-missing" ? { ...failure, severity: "warning" } : failure,
    );
  }
}

/** What stands in the way of several documents is told once. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
