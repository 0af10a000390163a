import { join } from "node:path";
import { payloadFolder } from "../../archive/bag-names.ts";
import { linesWith } from "../../archive/find.ts";
import type { ArchivedDocument } from "../../archive/record.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { exitCodeOf, say } from "../speech.ts";
import { attempt, bagsOf, newestOf, readPayload, recordOf, type Bag } from "./bags.ts";

/** What is sought, and where. */
export interface FindArguments {
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

/** Only the newest version of a year is searched: the earlier ones say what it replaced. Hits are told as they are found. */
export async function find(argv: FindArguments, io: Io): Promise<ExitCode> {
  const bags = newestOf(await bagsOf(argv.archive, io)).filter(
    ({ fiscalYear }) => argv.year === undefined || fiscalYear === argv.year,
  );
  const hits: Hit[] = [];
  const diagnostics: Diagnostic[] = [];
  let isFound = false;
  for (const bag of bags) {
    const found = await attempt(hitsIn(bag, argv, io));
    if ("faults" in found) diagnostics.push(...found.faults);
    for (const hit of "value" in found ? found.value : []) {
      if (argv.json) hits.push(hit);
      else io.stdout(`${isFound ? "\n" : ""}${printed(hit)}`);
      isFound = true;
    }
  }
  if (argv.json) io.stdout(`${JSON.stringify({ hits, diagnostics }, null, 2)}\n`);
  else if (!isFound) io.stdout(`ไม่พบ “${argv.text}”\n`);
  if (!argv.json) for (const diagnostic of diagnostics) say(diagnostic, io);
  return exitCodeOf(diagnostics);
}

async function hitsIn(bag: Bag, { text, kind, division }: FindArguments, io: Io): Promise<readonly Hit[]> {
  const { documents } = await recordOf(bag, io);
  const asked = documents.filter(
    (document) =>
      (kind === undefined || document.kind === kind) &&
      (division === undefined || document.division === division),
  );
  const hits: Hit[] = [];
  for (const document of onceEach(asked)) {
    const path = join(bag.folder, payloadFolder, document.text);
    const words = await readPayload(path, "อ่านข้อความของเอกสารไม่ได้", io);
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
