import { join } from "node:path";
import { archiveFault } from "../../../archive/fault.ts";
import { sha512 } from "../../../archive/checksum.ts";
import { parseManifest, printManifest } from "../../../archive/manifest.ts";
import { DiagnosticError, type Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Io } from "../../../io.ts";
import type { FolderFiles } from "../../../output/write-folder.ts";
import type { Site } from "../../../site/build.ts";
import { pathsIn } from "../bags.ts";
import type { KeptCopy, KeptYear } from "./kept-year.ts";

/** Lists what a site of ours holds, as `sha512sum` reads it: by it the program knows its own folder again. */
const listFile = "saraban-site.sha512";

/** What file managers leave wherever somebody looks. */
const droppings: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Everything that goes into the folder of a site; kept files are fetched when they are written. */
export function siteFiles({ files, folders }: Site, years: readonly KeptYear[], io: Io): FolderFiles {
  const all = new Map<string, Uint8Array | (() => Promise<Uint8Array>)>(files);
  const checksums = new Map(Array.from(files, ([path, bytes]) => [path, sha512(bytes)]));
  for (const { year, copies } of years) {
    for (const [name, copy] of copies) {
      const path = `${folders.get(year)!}${name}`;
      all.set(path, () => unaltered(copy, io));
      checksums.set(path, copy.sha512);
    }
  }
  return all.set(listFile, new TextEncoder().encode(printManifest(checksums)));
}

async function unaltered({ path, sha512: expected }: KeptCopy, io: Io): Promise<Uint8Array> {
  const bytes = await io.readFile(path);
  if (sha512(bytes) === expected) return bytes;
  const hint = "ตรวจคลังด้วย saraban archive verify แล้วสั่งใหม่";
  throw new DiagnosticError([archiveFault("archive/altered", path, "เนื้อหาเปลี่ยนไปขณะสร้างเว็บไซต์", hint)]);
}

/**
 * Throws DiagnosticError `output/write` unless the folder is empty, or is a site of ours in which nobody has changed or
 * added anything: what is not ours is never removed.
 */
export async function refuseForeign(folder: string, io: Io): Promise<void> {
  if ((await io.kindOf(folder)) !== "folder") throw refused([notSite(folder)]);
  const paths = (await pathsIn(folder, "", io)).filter((path) => !droppings.has(path.split("/").at(-1)!));
  if (paths.length === 0) return;
  if (!paths.includes(listFile)) throw refused([notSite(folder)]);
  const { entries } = parseManifest(new TextDecoder().decode(await io.readFile(join(folder, listFile))));
  const foreign: string[] = [];
  for (const path of paths) {
    if (path === listFile) continue;
    const full = join(folder, path);
    const isOurs =
      entries.has(path) &&
      (await io.kindOf(full)) === "file" &&
      sha512(await io.readFile(full)) === entries.get(path);
    if (!isOurs) foreign.push(path);
  }
  if (foreign.length > 0) throw refused(foreign.map((path) => foreignFile(folder, path)));
}

const refused = (diagnostics: readonly Diagnostic[]): DiagnosticError => new DiagnosticError(diagnostics);

const notSite = (folder: string): Diagnostic => ({
  code: "output/write",
  severity: "error",
  message: `“${folder}” มีอยู่แล้วและไม่ใช่เว็บไซต์ที่โปรแกรมนี้สร้าง จึงไม่เขียนทับ`,
  place: { file: folder },
  hints: ["เลือกโฟลเดอร์อื่นด้วย --out หรือย้ายของเดิมออกก่อน"],
});

const foreignFile = (folder: string, path: string): Diagnostic => ({
  code: "output/write",
  severity: "error",
  message: `“${path}” ถูกเพิ่มหรือแก้ไขหลังสร้างเว็บไซต์ จึงไม่เขียนทับโฟลเดอร์นี้`,
  place: { file: join(folder, path) },
  hints: ["ย้ายแฟ้มนี้ออกไปไว้ที่อื่น หรือเลือกโฟลเดอร์อื่นด้วย --out"],
});
