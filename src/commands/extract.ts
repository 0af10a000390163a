import { join } from "node:path";
import type { Command } from "./command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { writeAtomically } from "../output/write-atomically.ts";
import type { CarriedFile } from "../read/embedded-dossier.ts";
import { readInput, readTemplate } from "./input.ts";
import { refuseExisting } from "./new-file.ts";
import { say } from "./speech.ts";

interface Arguments {
  readonly document: string;
  readonly strict: boolean;
  readonly reports: string | undefined;
  readonly template: string | undefined;
  readonly ita: string | undefined;
}

/** `saraban extract`: the dossier a document was made from, byte for byte, and what was changed in its words since. */
export const extractCommand: Command = (io, done) => (parser) =>
  parser.command(
    "extract <document>",
    "ดึงแฟ้มข้อมูลต้นทางออกจาก PDF หรือ DOCX ที่โปรแกรมนี้สร้าง และบอกข้อความที่ถูกแก้ไขภายหลัง",
    (yargs) =>
      yargs
        .positional("document", { type: "string", demandOption: true, describe: "แฟ้ม PDF หรือ DOCX" })
        .option("strict", { type: "boolean", default: false, describe: "ถือว่าข้อความที่ถูกแก้ไขเป็นข้อผิดพลาด" })
        .option("reports", { type: "string", describe: "โฟลเดอร์ที่จะวางรายงานผลการดำเนินการซึ่งอยู่ในแฟ้มด้วย" })
        .option("template", { type: "string", describe: "แม่แบบที่ใช้สร้าง ถ้าไม่ใช่แม่แบบที่ให้มา (.hbs)" })
        .option("ita", { type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่ใช้สร้าง ถ้าหน่วยงานเพิ่มเอง" })
        .example("$0 extract output/มาตรการ.docx --strict", "ดูว่าใครแก้ข้อความใดไปแล้ว")
        .example("$0 extract output/มาตรการ.pdf > dossier.json", "ได้แฟ้มข้อมูลคืน"),
    async (argv) => done(await extract(argv, io)),
  );

async function extract(
  { document, strict, reports: folder, template, ita }: Arguments,
  io: Io,
): Promise<ExitCode> {
  const { embeddedDossier, embeddedReports } = await import("../read/embedded-dossier.ts");
  const { editsSince } = await import("../edits.ts");
  const bytes = await readInput(document, "read/file", io);
  const dossier = embeddedDossier(bytes, document);
  const reports = embeddedReports(bytes, document);
  io.stdout(dossier);
  if (folder !== undefined) await writeReports(reports, folder, io);
  const own = template === undefined ? undefined : await readTemplate(template, io);
  const edits = await editsSince(
    bytes,
    { dossier, reports },
    {
      file: document,
      template: own,
      frameworkFolders: ita === undefined ? [] : [ita],
    },
  );
  for (const edit of edits) say({ ...edit, severity: strict ? "error" : "warning" }, io);
  return strict && edits.length > 0 ? exitCodes.conservation : exitCodes.success;
}

/** Nobody's reports are written over: when one is there already, none is written. */
async function writeReports(reports: readonly CarriedFile[], folder: string, io: Io): Promise<void> {
  const files = reports.map(({ name, json }) => ({ file: join(folder, name), json }));
  for (const { file } of files) await refuseExisting(file, "ระบุโฟลเดอร์ใหม่ด้วย --reports", io);
  for (const { file, json } of files) await writeAtomically(file, new TextEncoder().encode(json), io);
}
