import { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import type { ReportFile } from "../../model/progress/reports.ts";
import { readUsualReports } from "../progress/report-files.ts";
import type { GenerateArguments } from "./run.ts";

/** The reports that documents are made from. Throws DiagnosticError `model/file` for a folder or report that cannot be read. */
export async function reportsOf(
  dossier: string,
  { reports }: Pick<GenerateArguments, "reports">,
  io: Io,
): Promise<readonly ReportFile[]> {
  const { files, unreadable } = await readUsualReports(dossier, reports, io);
  if (unreadable.length > 0) throw new DiagnosticError(unreadable);
  return files;
}
