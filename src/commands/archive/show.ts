import { join } from "node:path";
import { payloadFolder } from "../../archive/bag-names.ts";
import type { ArchiveRecord } from "../../archive/record.ts";
import type { Command } from "../command.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { table } from "../table.ts";
import type { Bag } from "./bags.ts";

interface Arguments {
  readonly bag: string;
  readonly archive: string;
  readonly json: boolean;
}

/** `saraban archive show`: what a year has, and how it was made. */
export const archiveShowCommand: Command = (io, done) => (parser) =>
  parser.command(
    "show <bag>",
    "แสดงเอกสารของปีหนึ่งและวิธีที่สร้าง",
    (yargs) =>
      yargs
        .positional("bag", { type: "string", demandOption: true, describe: "ปีหรือชื่อชุดเอกสาร" })
        .option("archive", { type: "string", default: "archive", describe: "โฟลเดอร์คลังเอกสาร" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 archive show 2568", "เอกสารของปี ๒๕๖๘"),
    async (argv) => done(await show(argv, io)),
  );

async function show({ bag: name, archive, json }: Arguments, io: Io): Promise<ExitCode> {
  const { namedBag, recordOf } = await import("./bags.ts");
  const bag = await namedBag(name, archive, io);
  const record = await recordOf(bag, io);
  io.stdout(json ? `${JSON.stringify({ bag: bag.folder, ...record }, null, 2)}\n` : described(bag, record));
  return exitCodes.success;
}

function described(bag: Bag, { agency, retention, made, documents, notMade, signed }: ArchiveRecord): string {
  const facts = [
    ["หน่วยงาน", agency.name],
    ["ปีงบประมาณ", String(bag.fiscalYear)],
    ["ฉบับที่เก็บ", String(bag.version)],
    ["อายุการเก็บ", retention === "permanent" ? "ตลอดไป" : `ไม่น้อยกว่า ${retention} ปี`],
    ["สร้างด้วย", `saraban ${made.program}, Node ${made.node}, ICU ${made.icu}`],
  ];
  const files = [
    ...documents.map(({ title, file }) => [title, join(bag.folder, payloadFolder, file)]),
    ...signed.map(({ title, file }) => [`${title} (ฉบับลงนาม)`, join(bag.folder, payloadFolder, file)]),
  ];
  return [table(facts), "", table(files), ...notMade.map(({ reason }) => reason), ""].join("\n");
}
