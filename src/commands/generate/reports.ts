import { dirname, join } from "node:path";
import { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import type { ReportFile } from "../../model/progress/reports.ts";
import { readReportFiles } from "../progress/report-files.ts";
import type { GenerateArguments } from "./run.ts";

/**
 * The reports in the folder that was named, else in `reports` beside the dossier where there is one. Throws
 * DiagnosticError `model/file` for a folder or report that cannot be read.
 */
export async function reportsOf(
  dossier: string,
  { reports }: Pick<GenerateArguments, "reports">,
  io: Io,
): Promise<readonly ReportFile[]> {
  const usual = join(dirname(dossier), "reports");
  if (reports === undefined && (await io.kindOf(usual)) === undefined) return [];
  const { files, unreadable } = await readReportFiles(reports ?? usual, dossier, io);
  if (unreadable.length > 0) throw new DiagnosticError(unreadable);
  return files;
}
