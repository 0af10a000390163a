import type { Command } from "../../cli.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { table } from "../table.ts";

interface Arguments {
  readonly archive: string;
  readonly json: boolean;
}

/** `saraban archive list`: what is kept. */
export const archiveListCommand: Command = (io, done) => (parser) =>
  parser.command(
    "list",
    "แสดงปีและฉบับที่เก็บไว้",
    (yargs) =>
      yargs
        .option("archive", { type: "string", default: "archive", describe: "โฟลเดอร์คลังเอกสาร" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 archive list", "ทุกปีในคลัง archive/"),
    async (argv) => done(await list(argv, io)),
  );

async function list({ archive, json }: Arguments, io: Io): Promise<ExitCode> {
  const { bagsOf, recordOf } = await import("./bags.ts");
  const bags = await Promise.all(
    (await bagsOf(archive, io)).map(async (bag) => ({ bag, record: await recordOf(bag, io) })),
  );
  if (json) {
    const rows = bags.map(({ bag: { name, fiscalYear, version }, record }) => ({
      bag: name,
      fiscalYear,
      version,
      agency: record.agency.name,
      documents: record.documents.length,
      signed: record.signed.length,
    }));
    io.stdout(`${JSON.stringify({ bags: rows }, null, 2)}\n`);
    return exitCodes.success;
  }
  const rows = bags.map(({ bag, record }) => [
    String(bag.fiscalYear),
    String(bag.version),
    record.agency.name,
    String(record.documents.length),
    bag.name,
  ]);
  io.stdout(`${table([["ปี", "ฉบับที่", "หน่วยงาน", "แฟ้มเอกสาร", "ชื่อในคลัง"], ...rows])}\n`);
  return exitCodes.success;
}
