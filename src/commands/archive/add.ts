import type { Command } from "../command.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { progressLine } from "../progress-line.ts";
import { say, usageError } from "../speech.ts";
import { timed } from "../volume.ts";

interface Arguments {
  readonly dossier: string;
  readonly archive: string;
  readonly reports: string | undefined;
  readonly ita: string | undefined;
  readonly retention: string;
  readonly revise: boolean;
  readonly json: boolean;
}

/** `saraban archive add`: all documents of a year into the archive. */
export const archiveAddCommand: Command = (io, done) => (parser) =>
  parser.command(
    "add <dossier>",
    "สร้างเอกสารทั้งปีแล้วเก็บเข้าคลังพร้อมข้อมูล รายงาน และแม่แบบ",
    (yargs) =>
      yargs
        .positional("dossier", { type: "string", demandOption: true, describe: "แฟ้มข้อมูล เช่น dossier.json" })
        .option("archive", { alias: "to", type: "string", default: "archive", describe: "โฟลเดอร์คลังเอกสาร" })
        .option("reports", {
          type: "string",
          describe: "โฟลเดอร์รายงานของส่วนราชการ (ถ้าไม่ระบุ ใช้โฟลเดอร์ reports ข้างแฟ้มข้อมูล)",
        })
        .option("ita", { type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่หน่วยงานเพิ่มเอง (<ปี>.json)" })
        .option("retention", {
          type: "string",
          default: "10",
          describe: "อายุการเก็บเป็นปี หรือ permanent ตลอดไป",
        })
        .option("revise", { type: "boolean", default: false, describe: "เก็บเป็นฉบับใหม่ของปีที่เก็บไว้แล้ว" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 archive add dossier.json --reports reports", ""),
    async (argv) => done(await add(argv, io)),
  );

async function add(argv: Arguments, io: Io): Promise<ExitCode> {
  const { depositOf } = await import("./deposit.ts");
  const { refuseSecond, store } = await import("./store.ts");
  const { readYear } = await import("./year.ts");
  const retention = retentionOf(argv.retention);
  const warnings: Diagnostic[] = [];
  const year = await readYear(argv, io, (diagnostic) => warnings.push(diagnostic));
  const progress = progressLine(io, argv.json);
  progress.show("กำลังสร้างเอกสารทั้งปี …");
  const deposit = await timed("สร้างเอกสารทั้งปี", io, () =>
    depositOf(year, retention, io).finally(progress.clear),
  );
  const bag = await store(deposit, argv.archive, io, (earlier) => {
    if (!argv.revise) refuseSecond(earlier);
  });
  const { documents, notMade } = deposit.record;
  if (argv.json) {
    io.stdout(`${JSON.stringify({ bag: bag.folder, documents, notMade, diagnostics: warnings }, null, 2)}\n`);
    return exitCodes.success;
  }
  for (const warning of warnings) say(warning, io);
  io.stdout(`เก็บเอกสาร ${documents.length} แฟ้มไว้ใน ${bag.folder}\n`);
  for (const { reason } of notMade) io.stdout(`${reason}\n`);
  return exitCodes.success;
}

function retentionOf(value: string): number | "permanent" {
  if (value === "permanent") return value;
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw usageError(`--retention “${value}” ต้องเป็นจำนวนปี หรือ permanent`);
}
