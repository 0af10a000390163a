import { join } from "node:path";
import { bagFile, payloadFolder } from "../../../archive/bag-names.ts";
import { sha512 } from "../../../archive/checksum.ts";
import { compareYears, type FrameworkPair } from "../../../archive/compare.ts";
import { dossierFile } from "../../../archive/payload-names.ts";
import { parseTags, tagOf } from "../../../archive/tag-file.ts";
import type { Io } from "../../../io.ts";
import { frameworkFinder } from "../../../ita/load.ts";
import type { ComparedYear } from "../../../template/view/year-comparison/names.ts";
import type { ComparedYears } from "../../../template/view/year-comparison/view.ts";
import { readDossier } from "../../dossier.ts";
import { readInput } from "../../input.ts";
import { usageError } from "../../speech.ts";
import { namedBag, type Bag } from "../bags.ts";

/** Years of an archive, each compared with the next, and the bags they were read from. */
export interface KeptYears extends ComparedYears {
  readonly bags: readonly Bag[];
}

/** Reads and compares the years that the officer named. Throws DiagnosticError for less than two, or for years out of order. */
export async function comparedYears(names: readonly string[], archive: string, io: Io): Promise<KeptYears> {
  if (names.length < 2) throw usageError("ต้องระบุอย่างน้อยสองปี", "เช่น saraban archive compare 2567 2568");
  const bags: Bag[] = [];
  for (const name of names) bags.push(await namedBag(name, archive, io));
  refuseDisorder(bags);
  const years: ComparedYear[] = [];
  for (const bag of bags) years.push(await keptYear(bag, io));
  const comparisons = years.slice(1).map((after, index) => {
    const before = years[index]!;
    return compareYears(before.dossier, after.dossier, [
      frameworkOf(before, bags[index]!),
      frameworkOf(after, bags[index + 1]!),
    ] satisfies FrameworkPair);
  });
  return { bags, years, comparisons };
}

/** What is closed or new would be told the wrong way round. */
function refuseDisorder(bags: readonly Bag[]): void {
  const inOrder = bags.toSorted((a, b) => a.fiscalYear - b.fiscalYear || a.version - b.version);
  const names = inOrder.map(({ name }) => name);
  if (new Set(names).size < names.length) throw usageError("ระบุปีเดียวกันซ้ำ", "ระบุปีหรือชุดเอกสารที่ต่างกัน");
  if (bags.every((bag, index) => bag === inOrder[index])) return;
  throw usageError("ปีก่อนต้องอยู่หน้าปีหลัง", `ใช้ saraban archive compare ${names.join(" ")}`);
}

const frameworksIn = ({ folder }: Bag): string => join(folder, payloadFolder, "ita");

/** As the year was kept with. */
const frameworkOf = ({ dossier }: ComparedYear, bag: Bag) =>
  frameworkFinder([frameworksIn(bag)])(dossier.assessment.fiscalYear);

async function keptYear(bag: Bag, io: Io): Promise<ComparedYear> {
  const dossier = await readDossier(join(bag.folder, payloadFolder, dossierFile), frameworksIn(bag), io);
  const info = await readInput(join(bag.folder, bagFile.info), "model/file", io);
  const manifest = await readInput(join(bag.folder, bagFile.tagManifest), "model/file", io);
  return {
    dossier,
    bag: bag.name,
    version: bag.version,
    day: tagOf(parseTags(new TextDecoder().decode(info)), "Bagging-Date") ?? "",
    checksum: sha512(manifest),
  };
}
