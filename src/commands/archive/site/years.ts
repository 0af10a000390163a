import { archiveFault } from "../../../archive/fault.ts";
import { DiagnosticError, type Diagnostic, type Report } from "../../../diagnostics/diagnostic.ts";
import type { Io } from "../../../io.ts";
import type { ProgressLine } from "../../progress-line.ts";
import { bagsOf, newestOf, recordOf, verifyFolder, type Bag } from "../bags.ts";
import { readKeptYear, type KeptYear } from "./kept-year.ts";

/** Which years are wanted. */
export interface Wanted {
  readonly archive: string;
  /** Full name, short name or key; undefined for all agencies. */
  readonly agency: string | undefined;
  readonly progress: ProgressLine;
}

/**
 * The newest version of every year, each verified before it is read. Throws DiagnosticError with everything wrong with all
 * of them together: nothing is published of an archive that was tampered with.
 */
export async function publishableYears(
  { archive, agency, progress }: Wanted,
  io: Io,
  report: Report,
): Promise<readonly KeptYear[]> {
  const bags = await wantedBags(archive, agency, io);
  const years: KeptYear[] = [];
  const faults: Diagnostic[] = [];
  for (const [index, bag] of bags.entries()) {
    progress.show(`ตรวจและอ่าน ${bag.name} (${index + 1}/${bags.length})`);
    const found = await verifyFolder(bag.folder, io);
    faults.push(...found);
    if (faults.length === 0) years.push(await readKeptYear(bag, io, report));
  }
  progress.clear();
  if (faults.length > 0) throw new DiagnosticError(faults);
  return years;
}

async function wantedBags(archive: string, agency: string | undefined, io: Io): Promise<readonly Bag[]> {
  const bags = newestOf(await bagsOf(archive, io));
  if (bags.length === 0) throw unknown(archive, "คลังเอกสารยังว่าง", "เก็บปีแรกด้วย saraban archive add");
  if (agency === undefined) return bags;
  const records = await Promise.all(bags.map((bag) => recordOf(bag, io)));
  const wanted = bags.filter((_, index) => {
    const { key, name, shortName } = records[index]!.agency;
    return [key, name, shortName].includes(agency.normalize("NFC"));
  });
  if (wanted.length > 0) return wanted;
  const names = [...new Set(records.map((record) => record.agency.name))].join(", ");
  throw unknown(archive, `ไม่มีหน่วยงาน “${agency}” ในคลัง`, `ระบุชื่อหน่วยงาน: ${names}`);
}

const unknown = (archive: string, message: string, hint: string): DiagnosticError =>
  new DiagnosticError([archiveFault("archive/unknown", archive, message, hint)]);
