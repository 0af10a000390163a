import type { Command } from "../command.ts";
import { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import type { ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import type { Dossier, ReportingRound } from "../../model/dossier.ts";
import { readDossier } from "../dossier.ts";
import { exitCodeOf, say, usageError } from "../speech.ts";
import { namedRound } from "./named.ts";
import { readReportFiles } from "./report-files.ts";

interface Arguments {
  readonly dossier: string;
  readonly reports: string;
  readonly round: string | undefined;
  readonly today: string | undefined;
  readonly ita: string | undefined;
  readonly json: boolean;
}

/** `saraban progress status`: who has reported and who has not. */
export const progressStatusCommand: Command = (io, done) => (parser) =>
  parser.command(
    "status <dossier>",
    "แสดงว่าส่วนราชการใดรายงานแล้ว และใครยังไม่รายงาน",
    (yargs) =>
      yargs
        .positional("dossier", { type: "string", demandOption: true, describe: "แฟ้มข้อมูล เช่น dossier.json" })
        .option("reports", { type: "string", demandOption: true, describe: "โฟลเดอร์ที่เก็บแบบรายงาน" })
        .option("round", { type: "string", describe: "เฉพาะรอบนี้ (ถ้าไม่ระบุ แสดงทุกรอบ)" })
        .option("today", { type: "string", describe: "นับความล่าช้าถึงวันนี้ ค.ศ. รูปแบบ ปปปป-ดด-วว" })
        .option("ita", { type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่หน่วยงานเพิ่มเอง (<ปี>.json)" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 progress status dossier.json --reports reports", ""),
    async (argv) => done(await show(argv, io)),
  );

async function show(argv: Arguments, io: Io): Promise<ExitCode> {
  const dossier = await readDossier(argv.dossier, argv.ita, io);
  const today = await dayOf(argv.today, io);
  const rounds = await roundsOf(argv.round, dossier, argv.dossier);
  const { files, unreadable } = await readReportFiles(argv.reports, argv.dossier, io);
  const { readReports } = await import("../../model/progress/reports.ts");
  const { reportStatus } = await import("../../model/progress/status.ts");
  const read = readReports(files, dossier);
  const status = reportStatus(dossier, rounds, read, today);
  const unusable = read.unusable.filter(({ round }) => isShown(round, rounds));
  const diagnostics = [...unreadable, ...unusable.flatMap((file) => file.diagnostics)];
  const { statusJson, statusText } = await import("./status-text.ts");
  io.stdout(argv.json ? statusJson(status, today, diagnostics) : statusText(status));
  if (!argv.json) diagnostics.forEach((diagnostic) => say(diagnostic, io));
  return exitCodeOf(diagnostics);
}

async function dayOf(day: string | undefined, io: Io): Promise<string> {
  if (day === undefined) return io.today();
  const { dateFault } = await import("../../model/iso-date.ts");
  const fault = dateFault(day);
  if (fault !== undefined) throw usageError(`--today ${fault.message}`, ...fault.hints);
  return day;
}

async function roundsOf(
  name: string | undefined,
  dossier: Dossier,
  file: string,
): Promise<readonly ReportingRound[]> {
  if (name !== undefined) return [await namedRound(name, dossier)];
  if (dossier.reportingRounds.length > 0) return dossier.reportingRounds;
  throw new DiagnosticError([
    {
      code: "model/reference",
      severity: "error",
      message: "แฟ้มข้อมูลยังไม่มีรอบรายงาน",
      place: { file },
      hints: ['เพิ่ม "reportingRounds": [{"name": "รอบ ๖ เดือน", "from": …, "to": …}] ในแฟ้มข้อมูล'],
    },
  ]);
}

/** A file whose round cannot be told belongs to every question. */
const isShown = (round: string | undefined, rounds: readonly ReportingRound[]): boolean =>
  round === undefined || rounds.some(({ name }) => name === round);
