import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { bagItVersion } from "./bag.ts";
import { bagFile, payloadFolder } from "./bag-names.ts";
import { archiveFault } from "./fault.ts";
import { parseManifest, type Manifest } from "./manifest.ts";
import { parseTags, tagOf } from "./tag-file.ts";

/** A bag as it lies on the disk. */
export interface FoundBag {
  /** Checksum and size of every file by its path; null for what is no file but a link. */
  readonly files: ReadonlyMap<string, FoundFile | null>;
  /** The text of the files around the payload that are there. */
  readonly tagTexts: ReadonlyMap<string, string>;
}

/** What was found at a path. */
export interface FoundFile {
  readonly sha512: string;
  readonly bytes: number;
}

const copyAgain = "นำสำเนาที่ถูกต้องจากที่สำรองไว้มาแทนทั้งโฟลเดอร์ อย่าแก้รายการเอง";

/** Everything wrong with a bag, each fault at its file; nothing when it is complete and unaltered. */
export function verifyBag({ files, tagTexts }: FoundBag): readonly Diagnostic[] {
  const unknown = declarationFaults(tagTexts.get(bagFile.declaration));
  if (unknown.length > 0) return unknown;
  const links = [...files].filter(([, found]) => found === null).map(([path]) => linkFault(path));
  const payload = namesOf(files).filter((path) => path.startsWith(payloadFolder));
  const around = namesOf(files).filter(
    (path) => !path.startsWith(payloadFolder) && path !== bagFile.tagManifest,
  );
  return [
    ...links,
    ...manifestFaults(bagFile.manifest, { files, tagTexts }, payload),
    ...manifestFaults(bagFile.tagManifest, { files, tagTexts }, around),
    ...sizeFaults({ files, tagTexts }),
  ];
}

const namesOf = (files: FoundBag["files"]): readonly string[] => [...files.keys()];

function declarationFaults(text: string | undefined): readonly Diagnostic[] {
  const { declaration } = bagFile;
  const about = (message: string, hint: string) => [archiveFault("archive/bag", declaration, message, hint)];
  if (text === undefined) return about("ไม่มีแฟ้ม bagit.txt จึงไม่ใช่ชุดเอกสาร BagIt", copyAgain);
  const tags = parseTags(text);
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(tagOf(tags, "BagIt-Version") ?? "") ?? [];
  if (minor === undefined) return about("ไม่ได้บอกรุ่นของ BagIt", copyAgain);
  if (isLater(Number(major), Number(minor)))
    return about(`เป็น BagIt รุ่น ${major}.${minor} ซึ่งใหม่กว่าที่โปรแกรมนี้อ่านได้`, "ปรับปรุงโปรแกรมแล้วสั่งใหม่");
  const encoding = tagOf(tags, "Tag-File-Character-Encoding");
  return encoding?.toUpperCase() === "UTF-8" ? [] : about("ไม่ได้เข้ารหัสแบบ UTF-8", copyAgain);
}

const isLater = (major: number, minor: number): boolean =>
  major > bagItVersion.major || (major === bagItVersion.major && minor > bagItVersion.minor);

function manifestFaults(
  manifest: string,
  { files, tagTexts }: FoundBag,
  present: readonly string[],
): readonly Diagnostic[] {
  const text = tagTexts.get(manifest);
  if (text === undefined) return [archiveFault("archive/bag", manifest, "ไม่มีแฟ้มรายการนี้", copyAgain)];
  const { entries, faults } = parseManifest(text);
  const foundNames = new Set([...files.keys()].map((name) => name.normalize("NFC")));
  const wrongLines = faults.map((fault) => archiveFault("archive/bag", manifest, fault, copyAgain));
  const listed = [...entries].flatMap(
    ([path, checksum]) => fileFault(path, checksum, { files, foundNames }) ?? [],
  );
  return [...wrongLines, ...listed, ...unlisted(present, entries)];
}

/** What is wrong with a file that a manifest names; `foundNames` are the names of all, in one encoding. */
function fileFault(
  path: string,
  checksum: string,
  { files, foundNames }: Pick<FoundBag, "files"> & { readonly foundNames: ReadonlySet<string> },
): Diagnostic | undefined {
  const found = files.get(path);
  if (found === null || found?.sha512 === checksum) return undefined;
  if (found !== undefined)
    return archiveFault("archive/altered", path, "เนื้อหาถูกแก้ไขหรือเสียหายหลังเก็บ", copyAgain);
  if (!foundNames.has(path.normalize("NFC")))
    return archiveFault("archive/altered", path, "หายไป", copyAgain);
  const hint = "คัดลอกใหม่ด้วยโปรแกรมที่ไม่เปลี่ยนรหัสชื่อแฟ้ม เช่น บีบอัดเป็น zip ก่อนย้ายเครื่อง";
  return archiveFault("archive/altered", path, "ชื่อแฟ้มถูกเปลี่ยนรหัสอักขระ (NFC เป็น NFD หรือกลับกัน)", hint);
}

function unlisted(present: readonly string[], entries: Manifest): readonly Diagnostic[] {
  const known = new Set([...entries.keys()].map((path) => path.normalize("NFC")));
  return present
    .filter((path) => !known.has(path.normalize("NFC")))
    .map((path) => archiveFault("archive/altered", path, "ไม่มีในรายการ ถูกนำมาวางภายหลัง", "ย้ายแฟ้มนี้ออกจากคลัง"));
}

/** A link where a file or bag should be: what it points at may be anything. */
export const linkFault = (path: string): Diagnostic =>
  archiveFault("archive/bag", path, "เป็นลิงก์ ไม่ใช่สิ่งที่เก็บไว้", "แทนด้วยแฟ้มหรือโฟลเดอร์จริง คลังไม่ตามลิงก์ออกไปข้างนอก");

/** RFC 8493, 2.2.2: a quick check of completeness, where the bag gives one. */
function sizeFaults({ files, tagTexts }: FoundBag): readonly Diagnostic[] {
  const stated = tagOf(parseTags(tagTexts.get(bagFile.info) ?? ""), "Payload-Oxum");
  if (stated === undefined) return [];
  const payload = [...files].flatMap(([path, file]) =>
    path.startsWith(payloadFolder) && file ? [file] : [],
  );
  const actual = `${payload.reduce((sum, { bytes }) => sum + bytes, 0)}.${payload.length}`;
  if (stated === actual) return [];
  const message = `จำนวนไบต์และแฟ้มเป็น ${actual} แต่บันทึกไว้ว่า ${stated}`;
  return [archiveFault("archive/altered", bagFile.info, message, copyAgain)];
}
