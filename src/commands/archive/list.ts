import type { ArchiveRecord } from "../../archive/record.ts";
import type { Command } from "../command.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { exitCodeOf, say } from "../speech.ts";
import { table } from "../table.ts";
import type { Bag } from "./bags.ts";

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

/** One bag, as told in `--json`. */
interface Kept {
  readonly bag: string;
  readonly fiscalYear: number;
  readonly version: number;
  readonly agency: string;
  readonly documents: number;
  readonly signed: number;
}

const keptAs = ({ name, fiscalYear, version }: Bag, { agency, documents, signed }: ArchiveRecord): Kept => ({
  bag: name,
  fiscalYear,
  version,
  agency: agency.name,
  documents: documents.length,
  signed: signed.length,
});

/** One record in memory at a time, and one file open. */
async function list({ archive, json }: Arguments, io: Io): Promise<ExitCode> {
  const { attempt, bagsOf, recordOf } = await import("./bags.ts");
  const kept: Kept[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const bag of await bagsOf(archive, io)) {
    const read = await attempt(recordOf(bag, io));
    if ("value" in read) kept.push(keptAs(bag, read.value));
    else diagnostics.push(...read.faults);
  }
  if (json) {
    io.stdout(`${JSON.stringify({ bags: kept, diagnostics }, null, 2)}\n`);
    return exitCodeOf(diagnostics);
  }
  for (const diagnostic of diagnostics) say(diagnostic, io);
  const rows = kept.map(({ fiscalYear, version, agency, documents, bag }) => [
    String(fiscalYear),
    String(version),
    agency,
    String(documents),
    bag,
  ]);
  io.stdout(`${table([["ปี", "ฉบับที่", "หน่วยงาน", "แฟ้มเอกสาร", "ชื่อในคลัง"], ...rows])}\n`);
  return exitCodeOf(diagnostics);
}
