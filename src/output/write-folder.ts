import { dirname, join } from "node:path";
import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import type { Io } from "../io.ts";
import { cannotWrite } from "./write-atomically.ts";

/** How a folder is called that this process has not finished. */
const unfinished = (process: number): string => `.part-${process}`;
/** What a killed run may leave in a folder: a part of ours, or a lock that was never taken. */
const leftover = /^\.(part|lock|lock-old)-(\d+)$/;

/** Files by their path in the folder, with `/`: their bytes, or where to fetch them when they are written. */
export type FolderFiles = ReadonlyMap<string, Uint8Array | (() => Promise<Uint8Array>)>;

/**
 * Writes a new folder whole or not at all: beside its place, every file and name on the disk, then renamed. Nothing is
 * ever written over. Throws DiagnosticError `output/write`.
 */
export async function writeFolder(folder: string, files: FolderFiles, io: Io): Promise<void> {
  const parent = dirname(folder);
  const part = join(parent, unfinished(io.self.process));
  try {
    if ((await io.kindOf(folder)) !== undefined) throw alreadyThere(folder);
    await io.removeFolder(part);
    await writeFiles(part, files, io);
    await io.rename(part, folder);
    await io.syncFolder(parent);
  } catch (error) {
    await io.removeFolder(part).catch(() => undefined);
    throw error instanceof DiagnosticError ? error : new DiagnosticError([cannotWrite(folder, error)]);
  }
}

/** Removes what killed runs have left in a folder. For the holder of its lock only: nobody else has a part in work. */
export async function removeUnfinished(parent: string, io: Io): Promise<void> {
  for (const name of await io.listFolder(parent)) {
    const [, what, process] = leftover.exec(name) ?? [];
    const isLeft = what === "part" || (what !== undefined && !io.isRunning(Number(process)));
    if (isLeft) await io.removeFolder(join(parent, name));
  }
}

/** Writes files below a folder that is not there yet, every file and name on the disk when it returns. */
export async function writeFiles(root: string, files: FolderFiles, io: Io): Promise<void> {
  const folders = new Set([...files.keys()].flatMap(foldersOf));
  for (const folder of folders) await io.makeFolder(join(root, folder));
  for (const [path, bytes] of files)
    await io.createFile(join(root, path), typeof bytes === "function" ? await bytes() : bytes);
  for (const folder of [...folders].toReversed()) await io.syncFolder(join(root, folder));
}

/** `a/b/c.txt` → "", `a`, `a/b`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}

const alreadyThere = (folder: string): DiagnosticError =>
  new DiagnosticError([
    {
      code: "output/write",
      severity: "error",
      message: `มีโฟลเดอร์ “${folder}” อยู่แล้ว จึงไม่เขียนทับ`,
      place: { file: folder },
      hints: ["เลือกโฟลเดอร์อื่น หรือย้ายโฟลเดอร์เดิมออกก่อน"],
    },
  ]);
