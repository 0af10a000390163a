import { dirname, join } from "node:path";
import type { CheckRequest } from "../../check/subject.ts";
import type { Io } from "../../io.ts";
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

/** What the checker asks for, of a dossier that was read. Throws DiagnosticError `model/file` when the list cannot be read. */
export async function readCheckRequest(
  { file, reports, ita }: CheckedFiles,
  source: Uint8Array,
  io: Io,
): Promise<CheckRequest> {
  const spelling = join(dirname(file), spellingFile);
  return {
    source,
    file,
    frameworkFolders: ita === undefined ? [] : [ita],
    reports,
    ...((await io.exists(spelling)) && {
      spelling: new TextDecoder().decode(await readInput(spelling, "model/file", io)),
    }),
  };
}

/** The same request with other texts for some of its files. */
export function withTexts(request: CheckRequest, texts: ReadonlyMap<string, string>): CheckRequest {
  return {
    ...request,
    source: texts.get(request.file) ?? request.source,
    reports: (request.reports ?? []).map(({ file, source }) => ({ file, source: texts.get(file) ?? source })),
  };
}
