import { checkDossier, type CheckResult } from "../../check/check.ts";
import type { CheckRequest } from "../../check/subject.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { readInput } from "../input.ts";
import { readUsualReports } from "../progress/report-files.ts";
import { exitCodeOf, say, usageError } from "../speech.ts";
import { timed } from "../volume.ts";
import { grouped } from "./grouped.ts";
import { readCheckRequest, withTexts } from "./request.ts";
import { readinessText, resultJson, summaryLine, toldOf } from "./result-text.ts";

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
  const { dossier: file, json } = argv;
  if (file === undefined) throw usageError("โปรดระบุแฟ้มข้อมูลที่จะตรวจ เช่น saraban check dossier.json");
  if (argv.fix && json) throw usageError("--fix ใช้กับ --json ไม่ได้");
  const isOtherFile = argv.report !== undefined && !/\.(pdf|docx)$/i.test(argv.report);
  if (isOtherFile) throw usageError(`--report เขียนได้เฉพาะแฟ้ม .pdf และ .docx ไม่ใช่ “${argv.report ?? ""}”`);
  const { request, unreadable } = await readFiles(file, argv, io);
  const checked = argv.fix
    ? await fixed(request, argv, io)
    : await timed("ตรวจเนื้อหา", io, () => checkDossier(request));
  const result = { ...checked, reportFaults: [...unreadable, ...checked.reportFaults] };
  tell(result, json, io);
  if (argv.report !== undefined) await report(result, argv.report, { file, argv, io });
  return exitCodeOf([...result.reportFaults, ...result.diagnostics]);
}

/** What is checked, as it stands on disk: the dossier, its reports, the office's list. */
interface ReadFiles {
  readonly request: CheckRequest;
  readonly unreadable: readonly Diagnostic[];
}

async function readFiles(file: string, { reports, ita }: CheckArguments, io: Io): Promise<ReadFiles> {
  const source = await readInput(file, "model/file", io);
  const { files, unreadable } = await readUsualReports(file, reports, io);
  return { request: await readCheckRequest({ file, reports: files, ita }, source, io), unreadable };
}

interface Desk {
  readonly file: string;
  readonly argv: CheckArguments;
  readonly io: Io;
}

/** After the findings were told: a draft that cannot be made, for want of a picture perhaps, keeps none of them back. */
async function report(result: CheckResult, path: string, { file, argv, io }: Desk): Promise<void> {
  if (/\.pdf$/i.test(path)) {
    const { writeReport } = await import("./report-file.ts");
    return writeReport(result, path, io);
  }
  const { writeCommentedDraft } = await import("./comments/draft.ts");
  // Read anew, since --fix may have changed the files.
  const { request } = await readFiles(file, argv, io);
  return writeCommentedDraft(result, request, path, io);
}

async function fixed(request: CheckRequest, { yes }: CheckArguments, io: Io): Promise<CheckResult> {
  const { fixFiles } = await import("./fix.ts");
  return fixFiles(checkDossier(request), (texts) => checkDossier(withTexts(request, texts)), { yes, io });
}

function tell(result: CheckResult, asJson: boolean, io: Io): void {
  if (asJson) return io.stdout(resultJson(result));
  grouped(toldOf(result)).forEach((diagnostic) => say(diagnostic, io));
  io.stdout(`${readinessText(result)}${summaryLine(result)}\n`);
}

async function explain(id: string, io: Io): Promise<ExitCode> {
  const { explanationOf } = await import("./explanation.ts");
  io.stdout(explanationOf(id));
  return exitCodes.success;
}
