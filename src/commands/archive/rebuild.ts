import { join } from "node:path";
import type { Files } from "../../archive/bag.ts";
import { payloadFolder } from "../../archive/bag-names.ts";
import { archiveFault } from "../../archive/fault.ts";
import { dossierFile } from "../../archive/payload-names.ts";
import type { ArchivedDocument, ArchiveRecord } from "../../archive/record.ts";
import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import { frameworkFinder } from "../../ita/load.ts";
import { parseDossier } from "../../model/parse.ts";
import { checkConservation } from "../../read/conservation.ts";
import { readers } from "../../read/index.ts";
import { payloadOf, recordOf, type Bag } from "./bags.ts";
import { makers } from "./deposit.ts";
import { knownKind, makeDocument, type DocumentOf, type YearSources } from "./documents.ts";
import { keptYear } from "./year.ts";

/** What came of making the documents of a bag again. */
export interface Rebuilt {
  /** How many have the very bytes that are kept. */
  readonly same: number;
  readonly documents: number;
  /** Errors for documents that say something else; warnings for such as only have other bytes. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the documents of a verified bag again from its own data, templates and frameworks, and compares bytes. Where they
 * differ because program, Node, ICU or a font do, it compares words. Throws DiagnosticError `archive/bag`.
 */
export async function rebuild(bag: Bag, io: Io): Promise<Rebuilt> {
  const folder = join(bag.folder, payloadFolder);
  const record = await recordOf(bag, io);
  const payload = await payloadOf(bag, io);
  const frameworkOf = frameworkFinder([join(folder, "ita")]);
  const dossier = parseDossier(payload.get(dossierFile) ?? "", join(folder, dossierFile), frameworkOf);
  const year = keptYear({ record, dossier, folder }, payload, () => undefined);
  const differences = makerDifferences(record, io);
  const diagnostics: Diagnostic[] = [];
  let same = 0;
  for (const documents of groupsOf(record)) {
    const again = await madeAgain(documents, year, folder);
    for (const document of documents) {
      const fault = await compared(document, { kept: payload, ...again, folder, differences });
      if (fault === undefined) same += 1;
      else diagnostics.push(fault);
    }
  }
  return { same, documents: record.documents.length, diagnostics };
}

/** The formats of one document together: it is composed once. */
function groupsOf({ documents }: ArchiveRecord): readonly (readonly ArchivedDocument[])[] {
  const texts = [...new Set(documents.map(({ text }) => text))];
  return texts.map((text) => documents.filter((document) => document.text === text));
}

/** The files that came of it, or in Thai why today's program cannot make the document. */
async function madeAgain(
  [first]: readonly ArchivedDocument[],
  year: YearSources,
  folder: string,
): Promise<Pick<Comparison, "made" | "reason">> {
  const { kind, division, round, file } = first!;
  const wanted: DocumentOf = {
    kind: knownKind(kind, join(folder, file)),
    ...(division !== undefined && { division }),
    ...(round !== undefined && { round }),
  };
  try {
    return { made: (await makeDocument(wanted, year)).files, reason: "" };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { made: new Map(), reason: error.diagnostics.map(({ message }) => message).join(" ") };
  }
}

interface Comparison {
  readonly kept: Files;
  readonly made: Files;
  /** Thai: why it was not made; empty when it was. */
  readonly reason: string;
  readonly folder: string;
  /** Thai: what makes documents otherwise than then. */
  readonly differences: readonly string[];
}

async function compared(
  { file, format, title }: ArchivedDocument,
  { kept, made, reason, folder, differences }: Comparison,
): Promise<Diagnostic | undefined> {
  const [then, now] = [kept.get(file), made.get(file)];
  const path = join(folder, file);
  const fault = (message: string): Diagnostic =>
    archiveFault("archive/rebuilt", path, `${title} ${message}${because(differences)}`, hint);
  if (then === undefined || now === undefined) return fault(`สร้างใหม่จากข้อมูลที่เก็บไม่ได้ ${reason}`.trim());
  if (isEqual(then, now)) return undefined;
  if (differences.length === 0) return fault("สร้างใหม่แล้วได้แฟ้มไม่ตรงกับที่เก็บ");
  const read = await readers[format]();
  const lost = checkConservation(read(now), read(then));
  if (lost.length > 0) return fault(`มีข้อความไม่ตรงกับที่สร้างใหม่ ${lost.length} แห่ง: ${lost[0]!.message}`);
  return { ...fault("ข้อความตรงกันทุกคำ แต่ไบต์ของแฟ้มต่างกัน"), severity: "warning", hints: [] };
}

const hint = "สร้างใหม่ด้วยโปรแกรมรุ่นที่ใช้ตอนเก็บ (ดู bag-info.txt) เพื่อเทียบทีละไบต์";

const because = (differences: readonly string[]): string =>
  differences.length === 0 ? "" : ` (${differences.join(", ")})`;

/** What makes documents otherwise here than where the bag was made, in Thai. */
function makerDifferences({ made }: ArchiveRecord, io: Io): readonly string[] {
  const now = makers(io);
  const versions = [
    ["โปรแกรมเดิม", made.program, now.program],
    ["Node เดิม", made.node, now.node],
    ["ICU เดิม", made.icu, now.icu],
  ] as const;
  const fonts = now.fonts.filter(
    (font) => made.fonts.find(({ file }) => file === font.file)?.sha512 !== font.sha512,
  );
  return [
    ...versions.flatMap(([what, then, today]) => (then === today ? [] : [`${what} ${then} ปัจจุบัน ${today}`])),
    ...fonts.map(({ file }) => `แบบอักษร ${file} ไม่ตรงกัน`),
  ];
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
