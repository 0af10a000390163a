import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { readInput } from "../input.ts";
import { checkFirst } from "./check-first.ts";
import { generateDocument, type DocumentFiles } from "./document.ts";
import { reportsOf } from "./reports.ts";
import { requestsOf, type DocumentRequest } from "./requests.ts";
import type { Run } from "./run.ts";

/**
 * Makes the documents that were asked for of one dossier. Of several, one that fails does not stop the others, and those
 * for which data are missing are only told of, unless none could be made. Throws DiagnosticError.
 */
export async function generateDocuments(dossier: string, run: Run): Promise<void> {
  const requests = await requestsOf(dossier, run);
  const files = await documentFiles(dossier, requests, run);
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
  toldOnce(failures, made > 0 || run.argv.kind === "all").forEach(run.report);
}

/** Reads what these documents are made from. Throws DiagnosticError `model/file`. */
export async function documentFiles(
  dossier: string,
  requests: readonly DocumentRequest[],
  { argv, io }: Run,
): Promise<DocumentFiles> {
  const { documentKinds } = await import("../../template/kinds.ts");
  const tellsOfProgress = requests.some(({ kind }) => "reports" in documentKinds[kind]);
  return {
    dossier,
    source: await readInput(dossier, "model/file", io),
    reports: tellsOfProgress ? await reportsOf(dossier, argv, io) : [],
  };
}

/** What stands in the way of several documents is told once; that data are missing is a warning where others could be made. */
export function toldOnce(failures: readonly Diagnostic[], isExcused: boolean): readonly Diagnostic[] {
  const once = new Map(failures.map((failure) => [JSON.stringify(failure), failure])).values();
  return [...once].map((failure) =>
    isExcused && failure.code === "template/data-missing" ? { ...failure, severity: "warning" } : failure,
  );
}
