import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { dossierIn } from "../dossier.ts";
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
  const { requests, files } = await whatIsAsked(dossier, run);
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

/** The documents that were asked for, and what they are made from. */
export interface Asked {
  readonly requests: readonly DocumentRequest[];
  readonly files: DocumentFiles;
}

/** Reads the dossier, once, and what else is needed for the documents that were asked for. Throws DiagnosticError. */
export async function whatIsAsked(dossier: string, { argv, io }: Run): Promise<Asked> {
  const source = await readInput(dossier, "model/file", io);
  const said = await dossierIn(source, dossier, argv.ita);
  const requests = await requestsOf(said, argv);
  const { documentKinds } = await import("../../template/kinds.ts");
  const tellsOfProgress = requests.some(({ kind }) => "reports" in documentKinds[kind]);
  const reports = tellsOfProgress ? await reportsOf(dossier, argv, io) : [];
  return { requests, files: { dossier, source, said, reports } };
}

/** What stands in the way of several documents is told once; that data are missing is a warning where others could be made. */
export function toldOnce(failures: readonly Diagnostic[], isExcused: boolean): readonly Diagnostic[] {
  const once = new Map(failures.map((failure) => [JSON.stringify(failure), failure])).values();
  return [...once].map((failure) =>
    isExcused && failure.code === "template/data-missing" ? { ...failure, severity: "warning" } : failure,
  );
}
