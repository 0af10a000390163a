import type { Files } from "../../archive/bag.ts";
import type { ArchiveRecord } from "../../archive/record.ts";
import type { Command } from "../command.ts";
import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { readInput } from "../input.ts";
import { say, usageError } from "../speech.ts";
import type { Bag } from "./bags.ts";

interface Arguments {
  readonly file: string;
  readonly year: string;
  readonly kind: string;
  readonly archive: string;
}

/** `saraban archive add-signed`: what came back from the executive, as a new version of its year. */
export const archiveAddSignedCommand: Command = (io, done) => (parser) =>
  parser.command(
    "add-signed <file>",
    "เก็บฉบับที่ลงนามแล้ว (PDF สแกนหรือลงนาม หรือ DOCX) เป็นฉบับใหม่ของปีนั้น",
    (yargs) =>
      yargs
        .positional("file", { type: "string", demandOption: true, describe: "แฟ้ม PDF หรือ DOCX ที่ลงนามแล้ว" })
        .option("year", { type: "string", demandOption: true, describe: "ปีหรือชื่อชุดเอกสาร" })
        .option("kind", { type: "string", demandOption: true, describe: "ชนิดเอกสาร เช่น announcement" })
        .option("archive", { type: "string", default: "archive", describe: "โฟลเดอร์คลังเอกสาร" })
        .example("$0 archive add-signed scan.pdf --year 2568 --kind announcement", ""),
    async (argv) => done(await addSigned(argv, io)),
  );

async function addSigned({ file, year, kind, archive }: Arguments, io: Io): Promise<ExitCode> {
  const { namedBag, payloadOf, recordOf, verifyFolder } = await import("./bags.ts");
  const { formatOf } = await import("../../read/embedded-dossier.ts");
  const { withSignedCopy } = await import("../../archive/signed.ts");
  const { store } = await import("./store.ts");
  const bytes = await readInput(file, "read/file", io);
  const format = formatOf(bytes);
  if (format === undefined) throw usageError(`“${file}” ไม่ใช่แฟ้ม PDF หรือ DOCX`);
  const bag = await namedBag(year, archive, io);
  const faults = await verifyFolder(bag.folder, io);
  if (faults.length > 0) throw new DiagnosticError(faults);
  const record = await recordOf(bag, io);
  refuseUnknownKind(kind, record);
  const payload = await payloadOf(bag, io);
  const changes = format === "docx" ? await changesIn(bytes, file, { record, payload, kind }) : [];
  const copy = { kind, format, bytes, day: io.today(), changes: changes.map(({ message }) => message) };
  const next = withSignedCopy(record, payload, copy);
  const made = await store(next, archive, io, (earlier) => refuseOlder(bag, earlier));
  for (const change of changes) say(change, io);
  io.stdout(`เก็บฉบับลงนามไว้ใน ${made.folder} ฉบับเดิมยังอยู่ครบ\n`);
  return exitCodes.success;
}

function refuseUnknownKind(kind: string, { documents }: ArchiveRecord): void {
  const kinds = [...new Set(documents.map((document) => document.kind))];
  if (!kinds.includes(kind)) throw usageError(`ปีนี้ไม่มีเอกสารชนิด “${kind}”`, `ชนิดที่มี: ${kinds.join(", ")}`);
}

/** A copy is added to the newest version only: what a later one has would be missing from the next. */
function refuseOlder(bag: Bag, earlier: readonly Bag[]): void {
  const newest = earlier.at(-1);
  if (newest === undefined || newest.name === bag.name) return;
  throw usageError(`“${bag.name}” ไม่ใช่ฉบับล่าสุด`, `ใช้ --year ${newest.name}`);
}

/** Warnings for the words of a Word file that differ from the document of its kind that it is most like. */
async function changesIn(
  bytes: Uint8Array,
  file: string,
  { record, payload, kind }: Kept,
): Promise<readonly Diagnostic[]> {
  const { checkConservation } = await import("../../read/conservation.ts");
  const { readers } = await import("../../read/index.ts");
  const read = await readers.docx();
  const actual = read(bytes);
  const [fewest = []] = record.documents
    .filter((document) => document.kind === kind && document.format === "docx")
    .map((document) => checkConservation(read(payload.get(document.file)!), actual))
    .toSorted((a, b) => a.length - b.length);
  return fewest.map(({ message, hints }) => ({
    code: "read/edited",
    severity: "warning",
    message,
    place: { file },
    hints,
  }));
}

/** What a bag has of the kind that came back. */
interface Kept {
  readonly record: ArchiveRecord;
  readonly payload: Files;
  readonly kind: string;
}
