import type { Comparison } from "../../archive/compare.ts";
import type { Command } from "../command.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { formats } from "../../render/index.ts";
import { formatsHelp, formatsOf } from "../formats.ts";
import { exitCodeOf, say } from "../speech.ts";
import type { ReportFile } from "./compare/report-files.ts";

interface Arguments {
  readonly years: readonly string[];
  readonly archive: string;
  readonly format: string | undefined;
  readonly out: string | undefined;
  readonly template: string | undefined;
  readonly json: boolean;
}

/** `saraban archive compare`: what changed between years, on the terminal or as a report. */
export const archiveCompareCommand: Command = (io, done) => (parser) =>
  parser.command(
    "compare <years..>",
    "เทียบคะแนน ประเด็น และมาตรการของสองปีหรือหลายปี",
    (yargs) =>
      yargs
        .positional("years", {
          type: "string",
          array: true,
          demandOption: true,
          describe: "ปีหรือชื่อชุดเอกสาร ปีก่อนอยู่หน้า เช่น 2567 2568",
        })
        .option("archive", { type: "string", default: "archive", describe: "โฟลเดอร์คลังเอกสาร" })
        .option("format", { type: "string", describe: `สร้างรายงานแทนการแสดงผล ${formatsHelp}` })
        .option("out", {
          type: "string",
          describe: "สร้างรายงานไว้ในโฟลเดอร์นี้ (ถ้าระบุเพียง --format ใช้ output)",
        })
        .option("template", { type: "string", describe: "แม่แบบรายงานของหน่วยงานแทนแม่แบบที่ให้มา (.hbs)" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 archive compare 2567 2568", "แสดงผลบนจอ")
        .example("$0 archive compare 2567 2568 --format pdf,docx --out output", "สร้างรายงาน"),
    async (argv) => done(await compare(argv, io)),
  );

async function compare({ years: names, archive, json, ...argv }: Arguments, io: Io): Promise<ExitCode> {
  const { comparedYears } = await import("./compare/kept-years.ts");
  const wanted = formatsOf(argv.format ?? formats.join(","));
  const compared = await comparedYears(names, archive, io);
  const diagnostics: Diagnostic[] = [];
  const isReport = [argv.format, argv.out, argv.template].some((option) => option !== undefined);
  if (!isReport) {
    io.stdout(json ? jsonOf(compared.comparisons, {}) : (await import("./compare/told.ts")).told(compared));
    return exitCodeOf(diagnostics);
  }
  const { writeReport } = await import("./compare/report-files.ts");
  const order = { formats: wanted, out: argv.out ?? "output", template: argv.template };
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const files = await writeReport(compared, order, { io, quiet: json, report });
  if (json) io.stdout(jsonOf(compared.comparisons, { files, diagnostics }));
  else diagnostics.forEach((diagnostic) => say(diagnostic, io));
  return exitCodeOf(diagnostics);
}

/** Of two years their comparison itself, of more one for each year with the next. */
function jsonOf(
  comparisons: readonly Comparison[],
  made: { readonly files?: readonly ReportFile[]; readonly diagnostics?: readonly Diagnostic[] },
): string {
  const told = comparisons.length === 1 ? comparisons[0] : { comparisons };
  return `${JSON.stringify({ ...told, ...made }, null, 2)}\n`;
}
