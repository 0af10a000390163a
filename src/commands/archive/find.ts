import { join } from "node:path";
import { payloadFolder } from "../../archive/bag.ts";
import { linesWith } from "../../archive/find.ts";
import type { ArchivedDocument } from "../../archive/record.ts";
import type { Command } from "../../cli.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import type { Bag } from "./bags.ts";

interface Arguments {
  readonly text: string;
  readonly archive: string;
  readonly year: number | undefined;
  readonly kind: string | undefined;
  readonly division: string | undefined;
  readonly json: boolean;
}

/** A document that says what was sought, with the lines that do. */
interface Hit {
  readonly bag: string;
  readonly fiscalYear: number;
  readonly title: string;
  readonly file: string;
  readonly lines: readonly string[];
}

/** `saraban archive find`: in which document of which year something is said. */
export const archiveFindCommand: Command = (io, done) => (parser) =>
  parser.command(
    "find <text>",
    "ค้นหาคำหรือข้อคำถาม (เช่น O12) ในเอกสารทุกปี",
    (yargs) =>
      yargs
        .positional("text", {
          type: "string",
          demandOption: true,
          describe: "คำที่ค้นหา เว้นวรรคและเลขไทยหรืออารบิกไม่มีผล",
        })
        .option("archive", { type: "string", default: "archive", describe: "โฟลเดอร์คลังเอกสาร" })
        .option("year", { type: "number", describe: "เฉพาะปีงบประมาณนี้" })
        .option("kind", { type: "string", describe: "เฉพาะเอกสารชนิดนี้ เช่น measures" })
        .option("division", { type: "string", describe: "เฉพาะเอกสารของส่วนราชการที่มีรหัสนี้" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 archive find จัดซื้อจัดจ้าง --kind measures", ""),
    async (argv) => done(await find(argv, io)),
  );

/** Only the newest version of a year is searched: the earlier ones say what it replaced. */
async function find(argv: Arguments, io: Io): Promise<ExitCode> {
  const { bagsOf, newestOf } = await import("./bags.ts");
  const bags = newestOf(await bagsOf(argv.archive, io)).filter(
    ({ fiscalYear }) => argv.year === undefined || fiscalYear === argv.year,
  );
  const hits: Hit[] = [];
  for (const bag of bags) hits.push(...(await hitsIn(bag, argv, io)));
  if (argv.json) io.stdout(`${JSON.stringify({ hits }, null, 2)}\n`);
  else io.stdout(hits.length === 0 ? `ไม่พบ “${argv.text}”\n` : hits.map(printed).join("\n"));
  return exitCodes.success;
}

async function hitsIn(bag: Bag, { text, kind, division }: Arguments, io: Io): Promise<readonly Hit[]> {
  const { recordOf } = await import("./bags.ts");
  const { documents } = await recordOf(bag, io);
  const asked = documents.filter(
    (document) =>
      (kind === undefined || document.kind === kind) &&
      (division === undefined || document.division === division),
  );
  const hits: Hit[] = [];
  for (const document of onceEach(asked)) {
    const words = await io.readFile(join(bag.folder, payloadFolder, document.text));
    const lines = linesWith(new TextDecoder().decode(words), text);
    const { name, fiscalYear, folder } = bag;
    const file = join(folder, payloadFolder, document.file);
    if (lines.length > 0) hits.push({ bag: name, fiscalYear, title: document.title, file, lines });
  }
  return hits;
}

/** All formats of a document have the same words. */
const onceEach = (documents: readonly ArchivedDocument[]): readonly ArchivedDocument[] =>
  documents.filter(({ text }, index) => documents.findIndex((other) => other.text === text) === index);

const printed = ({ fiscalYear, title, file, lines }: Hit): string =>
  [`ปี ${fiscalYear} ${title}`, `  ${file}`, ...lines.map((line) => `    ${line}`), ""].join("\n");
