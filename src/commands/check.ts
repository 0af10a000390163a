import type { Command } from "../cli.ts";
import type { CheckRequest } from "../check/subject.ts";
import type { CheckResult } from "../check/check.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { grouped } from "./check/grouped.ts";
import { readCheckRequest, withTexts, type CheckedFiles } from "./check/request.ts";
import { readInput } from "./input.ts";
import { readReportFiles } from "./progress/report-files.ts";
import { exitCodeOf, say, usageError } from "./speech.ts";

interface Arguments {
  readonly dossier: string | undefined;
  readonly reports: string | undefined;
  readonly explain: string | undefined;
  readonly fix: boolean;
  readonly yes: boolean;
  readonly report: string | undefined;
  readonly ita: string | undefined;
  readonly json: boolean;
}

/** `saraban check`: what a careful colleague would ask about a dossier. */
export const checkCommand: Command = (io, done) => (parser) =>
  parser.command(
    "check [dossier]",
    "ตรวจเนื้อหาของแฟ้มข้อมูลก่อนลงนาม",
    (yargs) =>
      yargs
        .positional("dossier", { type: "string", describe: "แฟ้มข้อมูล เช่น dossier.json" })
        .option("reports", { type: "string", describe: "โฟลเดอร์ที่เก็บแบบรายงาน ให้ตรวจด้วย" })
        .option("fix", { type: "boolean", default: false, describe: "แก้สิ่งที่แก้ได้แน่นอน แสดงส่วนที่จะเปลี่ยนก่อนเขียน" })
        .option("yes", { alias: "y", type: "boolean", default: false, describe: "ใช้กับ --fix: เขียนโดยไม่ถาม" })
        .option("report", {
          type: "string",
          describe: "เขียนผลเป็นแฟ้ม: check.pdf รายการสำหรับพิมพ์, check.docx ร่างเอกสารที่มีความคิดเห็นตรงคำที่พบ",
        })
        .option("explain", { type: "string", describe: "อธิบายกฎหนึ่งข้อ หรือ all แสดงรายชื่อกฎทั้งหมด" })
        .option("ita", { type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่หน่วยงานเพิ่มเอง (<ปี>.json)" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 check dossier.json", "")
        .example("$0 check dossier.json --fix", "")
        .example("$0 check --explain assessment-total", ""),
    async (argv) => done(await check(argv, io)),
  );

async function check(argv: Arguments, io: Io): Promise<ExitCode> {
  if (argv.explain !== undefined) return explain(argv.explain, io);
  const { dossier: file, reports, ita, json } = argv;
  if (file === undefined) throw usageError("โปรดระบุแฟ้มข้อมูลที่จะตรวจ เช่น saraban check dossier.json");
  if (argv.fix && json) throw usageError("--fix ใช้กับ --json ไม่ได้");
  const found = reports === undefined ? undefined : await readReportFiles(reports, file, io);
  found?.unreadable.forEach((diagnostic) => say(diagnostic, io));
  const files = { file, reports: found?.files ?? [], ita };
  const request = await readRequest(files, io);
  const { checkDossier } = await import("../check/check.ts");
  const isOtherFile = argv.report !== undefined && !/\.(pdf|docx)$/i.test(argv.report);
  if (isOtherFile) throw usageError(`--report เขียนได้เฉพาะแฟ้ม .pdf และ .docx ไม่ใช่ “${argv.report ?? ""}”`);
  const result = argv.fix ? await fixed(request, argv, io) : checkDossier(request);
  await tell(result, json, io);
  if (argv.report !== undefined) await report(result, argv.report, files, io);
  return exitCodeOf(result.diagnostics);
}

/** After the findings were told: a draft that cannot be made, for want of a picture perhaps, keeps none of them back. */
async function report(result: CheckResult, path: string, files: CheckedFiles, io: Io): Promise<void> {
  if (/\.pdf$/i.test(path)) {
    const { writeReport } = await import("./check/report-file.ts");
    return writeReport(result, path, io);
  }
  const { writeCommentedDraft } = await import("./check/comments/draft.ts");
  // Read anew, since --fix may have changed the files.
  return writeCommentedDraft(result, await readRequest(files, io), path, io);
}

const readRequest = async (files: CheckedFiles, io: Io): Promise<CheckRequest> =>
  readCheckRequest(files, await readInput(files.file, "model/file", io), io);

async function fixed(request: CheckRequest, { yes }: Arguments, io: Io): Promise<CheckResult> {
  const { checkDossier } = await import("../check/check.ts");
  const { fixFiles } = await import("./check/fix.ts");
  return fixFiles(checkDossier(request), (texts) => checkDossier(withTexts(request, texts)), { yes, io });
}

async function tell(result: CheckResult, asJson: boolean, io: Io): Promise<void> {
  const { readinessText, resultJson, summaryLine } = await import("./check/result-text.ts");
  if (asJson) return io.stdout(resultJson(result));
  grouped(result.diagnostics).forEach((diagnostic) => say(diagnostic, io));
  io.stdout(`${readinessText(result)}${summaryLine(result)}\n`);
}

async function explain(id: string, io: Io): Promise<ExitCode> {
  const { explanationOf } = await import("./check/explanation.ts");
  io.stdout(explanationOf(id));
  return exitCodes.success;
}
