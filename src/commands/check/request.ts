import { dirname, join } from "node:path";
import type { CheckRequest } from "../../check/subject.ts";
import { systemErrorCode, type Io } from "../../io.ts";
import type { ReportFile } from "../../model/progress/reports.ts";
import { readInput } from "../input.ts";

/** The office's own list of spellings: it lies beside the dossier, in the form of `data/thai/spelling.tsv`. */
const spellingFile = "spelling.tsv";

/** What the command line says of the dossier to check. */
export interface CheckedFiles {
  readonly file: string;
  readonly reports: readonly ReportFile[];
  /** Folder of the agency's own ITA frameworks. */
  readonly ita: string | undefined;
}

/** Reads what the checker asks for. Throws DiagnosticError `model/file` when there is no such dossier. */
export async function readCheckRequest({ file, reports, ita }: CheckedFiles, io: Io): Promise<CheckRequest> {
  const spelling = await readSpelling(join(dirname(file), spellingFile), io);
  return {
    source: await readInput(file, "model/file", io),
    file,
    frameworkFolders: ita === undefined ? [] : [ita],
    reports,
    ...(spelling !== undefined && { spelling }),
  };
}

async function readSpelling(file: string, io: Io): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await io.readFile(file));
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The same request with other texts for some of its files. */
export function withTexts(request: CheckRequest, texts: ReadonlyMap<string, string>): CheckRequest {
  return {
    ...request,
    source: texts.get(request.file) ?? request.source,
    reports: (request.reports ?? []).map(({ file, source }) => ({ file, source: texts.get(file) ?? source })),
  };
}
