import type { Command } from "../cli.ts";
import type { CheckResult } from "../check/check.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { grouped } from "./check/grouped.ts";
import { readReportFiles } from "./progress/report-files.ts";
import { readInput } from "./input.ts";
import { exitCodeOf, say, usageError } from "./speech.ts";

interface Arguments {
  readonly dossier: string | undefined;
  readonly reports: string | undefined;
  readonly explain: string | undefined;
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
        .option("explain", { type: "string", describe: "อธิบายกฎหนึ่งข้อ หรือ all แสดงรายชื่อกฎทั้งหมด" })
        .option("ita", { type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่หน่วยงานเพิ่มเอง (<ปี>.json)" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 check dossier.json", "")
        .example("$0 check --explain assessment-total", ""),
    async (argv) => done(await check(argv, io)),
  );

async function check(argv: Arguments, io: Io): Promise<ExitCode> {
  if (argv.explain !== undefined) return explain(argv.explain, io);
  if (argv.dossier === undefined) throw usageError("โปรดระบุแฟ้มข้อมูลที่จะตรวจ เช่น saraban check dossier.json");
  const result = await checkFile(argv.dossier, argv, io);
  const { resultJson, summaryLine } = await import("./check/result-text.ts");
  if (argv.json) io.stdout(resultJson(result));
  else {
    grouped(result.diagnostics).forEach((diagnostic) => say(diagnostic, io));
    io.stdout(`${summaryLine(result)}\n`);
  }
  return exitCodeOf(result.diagnostics);
}

/** Reads a dossier, with the reports of a folder if there is one, and checks it. Throws DiagnosticError. */
export async function checkFile(
  file: string,
  { reports, ita }: Pick<Arguments, "reports" | "ita">,
  io: Io,
): Promise<CheckResult> {
  const { checkDossier } = await import("../check/check.ts");
  const source = await readInput(file, "model/file", io);
  const found = reports === undefined ? undefined : await readReportFiles(reports, file, io);
  found?.unreadable.forEach((diagnostic) => say(diagnostic, io));
  return checkDossier({
    source,
    file,
    frameworkFolders: ita === undefined ? [] : [ita],
    reports: found?.files ?? [],
  });
}

async function explain(id: string, io: Io): Promise<ExitCode> {
  const { explanationOf } = await import("./check/explanation.ts");
  io.stdout(explanationOf(id));
  return exitCodes.success;
}
