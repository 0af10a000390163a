import { join } from "node:path";
import { archiveFault } from "../../archive/fault.ts";
import { parseBagName, type BagIdentity } from "../../archive/bag-name.ts";
import type { Files } from "../../archive/bag.ts";
import { bagFile, payloadFolder } from "../../archive/bag-names.ts";
import { sha512 } from "../../archive/checksum.ts";
import { recordFile } from "../../archive/payload-names.ts";
import { parseRecord, type ArchiveRecord } from "../../archive/record.ts";
import { linkFault, verifyBag, type FoundBag, type FoundFile } from "../../archive/verify.ts";
import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { systemErrorCode, type Io } from "../../io.ts";

/** A bag of an archive. */
export interface Bag extends BagIdentity {
  readonly folder: string;
  readonly name: string;
}

/** The bags of an archive by year, agency and version. Throws DiagnosticError `archive/unknown` when there is no such folder. */
export async function bagsOf(archive: string, io: Io): Promise<readonly Bag[]> {
  const names = await io.listFolder(archive).catch((error: unknown) => {
    throw systemErrorCode(error) === undefined ? error : noArchive(archive);
  });
  const bags = names.flatMap((name): readonly Bag[] => {
    const identity = parseBagName(name);
    return identity === undefined ? [] : [{ ...identity, name, folder: join(archive, name) }];
  });
  return bags.toSorted(
    (a, b) => a.fiscalYear - b.fiscalYear || compared(a.agency, b.agency) || a.version - b.version,
  );
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of each agency and year the newest version; `bags` as `bagsOf` sorts them. */
export function newestOf(bags: readonly Bag[]): readonly Bag[] {
  return [...new Map(bags.map((bag) => [`${bag.fiscalYear}-${bag.agency}`, bag])).values()];
}

/**
 * The bag that the officer means: a folder's name, or a fiscal year and then its newest version. Throws DiagnosticError
 * `archive/unknown` when there is none, or when several agencies have that year.
 */
export async function namedBag(name: string, archive: string, io: Io): Promise<Bag> {
  const bags = await bagsOf(archive, io);
  const found = bags.find((bag) => bag.name === name);
  const ofYear = newestOf(bags).filter(({ fiscalYear }) => String(fiscalYear) === name);
  if (found ?? ofYear.length === 1) return found ?? ofYear[0]!;
  const several = ofYear.length > 1;
  const names = (several ? ofYear : newestOf(bags)).map((bag) => bag.name).join(", ");
  const message = several ? `ปี ${name} มีหลายหน่วยงาน` : `ไม่มี “${name}” ในคลัง`;
  const hint = names === "" ? "เก็บปีแรกด้วย saraban archive add" : `ระบุปีหรือชื่อ: ${names}`;
  throw new DiagnosticError([archiveFault("archive/unknown", archive, message, hint)]);
}

/** Everything wrong with a bag on the disk; places are full paths. */
export async function verifyFolder(folder: string, io: Io): Promise<readonly Diagnostic[]> {
  if ((await io.kindOf(folder)) === "link") return [linkFault(folder)];
  const faults = verifyBag(await readBag(folder, io));
  return faults.map((fault) => ({ ...fault, place: { file: join(folder, fault.place?.file ?? "") } }));
}

/** One file in memory at a time. Links are not followed. */
async function readBag(folder: string, io: Io): Promise<FoundBag> {
  const files = new Map<string, FoundFile | null>();
  const tagTexts = new Map<string, string>();
  for (const path of await pathsIn(folder, "", io)) {
    const isFile = (await io.kindOf(join(folder, path))) === "file";
    const bytes = isFile ? await io.readFile(join(folder, path)) : undefined;
    files.set(path, bytes ? { sha512: sha512(bytes), bytes: bytes.length } : null);
    if (bytes && isTagFile.has(path)) tagTexts.set(path, new TextDecoder().decode(bytes));
  }
  return { files, tagTexts };
}

const isTagFile: ReadonlySet<string> = new Set(Object.values(bagFile));

/** All that is no folder in `folder` of `root` and below, by path from `root`, sorted. */
export async function pathsIn(root: string, folder: string, io: Io): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const name of (await io.listFolder(join(root, folder))).toSorted()) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if ((await io.kindOf(join(root, path))) === "folder") paths.push(...(await pathsIn(root, path, io)));
    else paths.push(path);
  }
  return paths;
}

/** The payload of a bag that was verified, by path without `data/`. */
export async function payloadOf({ folder }: Pick<Bag, "folder">, io: Io): Promise<Files> {
  const root = join(folder, payloadFolder);
  const files = new Map<string, Uint8Array>();
  for (const path of await pathsIn(root, "", io)) files.set(path, await io.readFile(join(root, path)));
  return files;
}

/** What a bag says of itself. Throws DiagnosticError `archive/bag`. */
export async function recordOf({ folder }: Pick<Bag, "folder">, io: Io): Promise<ArchiveRecord> {
  const file = join(folder, payloadFolder, recordFile);
  const source = await readPayload(file, "อ่านบัญชีรายการของคลังไม่ได้", io);
  return parseRecord(source, file);
}

/** A file of a bag that may be gone. Throws DiagnosticError `archive/bag` with `message`. */
export async function readPayload(file: string, message: string, io: Io): Promise<Uint8Array> {
  return io.readFile(file).catch((error: unknown) => {
    if (systemErrorCode(error) === undefined) throw error;
    const hint = "ตรวจคลังด้วย saraban archive verify";
    throw new DiagnosticError([archiveFault("archive/bag", file, message, hint)]);
  });
}

/** What came of work on one bag, or why it could not be done: one bag must not hide the others. */
export type Attempt<Value> = { readonly value: Value } | { readonly faults: readonly Diagnostic[] };

/** Waits for work on one bag. */
export async function attempt<Value>(work: Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await work };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { faults: error.diagnostics };
  }
}

const noArchive = (archive: string): DiagnosticError =>
  new DiagnosticError([
    archiveFault(
      "archive/unknown",
      archive,
      `ไม่มีคลังเอกสาร “${archive}”`,
      "ระบุโฟลเดอร์ด้วย --archive หรือเก็บปีแรกด้วย saraban archive add",
    ),
  ]);
