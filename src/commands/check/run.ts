import { checkDossier, type CheckResult } from "../../check/check.ts";
import type { CheckRequest } from "../../check/subject.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { readInput } from "../input.ts";
import { readReportFiles } from "../progress/report-files.ts";
import { exitCodeOf, say, usageError } from "../speech.ts";
import { timed } from "../volume.ts";
import { grouped } from "./grouped.ts";
import { readCheckRequest, withTexts, type CheckedFiles } from "./request.ts";
import { readinessText, resultJson, summaryLine } from "./result-text.ts";

/** What the officer asked for. */
export interface CheckArguments {
  readonly dossier: string | undefined;
  readonly reports: string | undefined;
  readonly explain: string | undefined;
  readonly fix: boolean;
  readonly yes: boolean;
  readonly report: string | undefined;
  readonly ita: string | undefined;
  readonly json: boolean;
}

/** Carries the command out. */
export async function check(argv: CheckArguments, io: Io): Promise<ExitCode> {
  if (argv.explain !== undefined) return explain(argv.explain, io);
  const { dossier: file, reports, ita, json } = argv;
  if (file === undefined) throw usageError("โปรดระบุแฟ้มข้อมูลที่จะตรวจ เช่น saraban check dossier.json");
  if (argv.fix && json) throw usageError("--fix ใช้กับ --json ไม่ได้");
  const found = reports === undefined ? undefined : await readReportFiles(reports, file, io);
  found?.unreadable.forEach((diagnostic) => say(diagnostic, io));
  const files = { file, reports: found?.files ?? [], ita };
  const request = await readRequest(files, io);
  const isOtherFile = argv.report !== undefined && !/\.(pdf|docx)$/i.test(argv.report);
  if (isOtherFile) throw usageError(`--report เขียนได้เฉพาะแฟ้ม .pdf และ .docx ไม่ใช่ “${argv.report ?? ""}”`);
  const result = argv.fix
    ? await fixed(request, argv, io)
    : await timed("ตรวจเนื้อหา", io, () => checkDossier(request));
  tell(result, json, io);
  if (argv.report !== undefined) await report(result, argv.report, files, io);
  return exitCodeOf(result.diagnostics);
}

/** After the findings were told: a draft that cannot be made, for want of a picture perhaps, keeps none of them back. */
async function report(result: CheckResult, path: string, files: CheckedFiles, io: Io): Promise<void> {
  if (/\.pdf$/i.test(path)) {
    const { writeReport } = await import("./report-file.ts");
    return writeReport(result, path, io);
  }
  const { writeCommentedDraft } = await import("./comments/draft.ts");
  // Read anew, since --fix may have changed the files.
  return writeCommentedDraft(result, await readRequest(files, io), path, io);
}

const readRequest = async (files: CheckedFiles, io: Io): Promise<CheckRequest> =>
  readCheckRequest(files, await readInput(files.file, "model/file", io), io);

async function fixed(request: CheckRequest, { yes }: CheckArguments, io: Io): Promise<CheckResult> {
  const { fixFiles } = await import("./fix.ts");
  return fixFiles(checkDossier(request), (texts) => checkDossier(withTexts(request, texts)), { yes, io });
}

function tell(result: CheckResult, asJson: boolean, io: Io): void {
  if (asJson) return io.stdout(resultJson(result));
  grouped(result.diagnostics).forEach((diagnostic) => say(diagnostic, io));
  io.stdout(`${readinessText(result)}${summaryLine(result)}\n`);
}

async function explain(id: string, io: Io): Promise<ExitCode> {
  const { explanationOf } = await import("./explanation.ts");
  io.stdout(explanationOf(id));
  return exitCodes.success;
}
