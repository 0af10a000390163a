import { dirname, join, resolve } from "node:path";
import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { systemErrorCode, type Io } from "../../io.ts";
import type { ReportFile } from "../../model/progress/reports.ts";
import { readInput } from "../input.ts";

/** Where a dossier's reports lie beside it. */
export const usualReportsFolder = "reports";

/** The reports found in a folder, and what was wrong with files that could not even be read. */
export interface FoundReports {
  readonly files: readonly ReportFile[];
  readonly unreadable: readonly Diagnostic[];
}

/**
 * Reads every JSON file of a folder, by name, but the dossier, schemas and hidden files. Throws DiagnosticError
 * `model/file` when there is no such folder.
 */
export async function readReportFiles(folder: string, dossier: string, io: Io): Promise<FoundReports> {
  const files: ReportFile[] = [];
  const unreadable: Diagnostic[] = [];
  for (const name of await namesIn(folder, io)) {
    const file = join(folder, name);
    if (!isReport(name) || resolve(file) === resolve(dossier)) continue;
    try {
      files.push({ file, source: await readInput(file, "model/file", io) });
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      unreadable.push(...error.diagnostics);
    }
  }
  return { files, unreadable };
}

/**
 * The reports in the folder that was named, else in `reports` beside the dossier where there is one. Throws
 * DiagnosticError `model/file` for a folder that cannot be read.
 */
export async function readUsualReports(
  dossier: string,
  named: string | undefined,
  io: Io,
): Promise<FoundReports> {
  const usual = join(dirname(dossier), usualReportsFolder);
  if (named === undefined && (await io.kindOf(usual)) === undefined) return { files: [], unreadable: [] };
  return readReportFiles(named ?? usual, dossier, io);
}

const isReport = (name: string): boolean => /^[^.].*(?<!\.schema)\.json$/i.test(name);

async function namesIn(folder: string, io: Io): Promise<readonly string[]> {
  const names = await io.listFolder(folder).catch((error: unknown) => {
    throw systemErrorCode(error) === undefined ? error : notAFolder(folder);
  });
  return names.toSorted();
}

const notAFolder = (folder: string): DiagnosticError =>
  new DiagnosticError([
    {
      code: "model/file",
      severity: "error",
      message: `เปิดโฟลเดอร์รายงาน “${folder}” ไม่ได้`,
      place: { file: folder },
      hints: ["ระบุโฟลเดอร์ที่เก็บแบบรายงานด้วย --reports หรือสร้างแบบรายงานด้วย saraban progress new"],
    },
  ]);
