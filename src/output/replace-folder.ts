import { basename, dirname, join } from "node:path";
import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import type { Io } from "../io.ts";
import { cannotWrite } from "./write-atomically.ts";
import { writeFiles, type FolderFiles } from "./write-folder.ts";

/**
 * Puts a new folder in the place of one that the program made before, whole or not at all: written beside it, then
 * exchanged. `accept` is asked about a folder that is there, and throws when it must stay. What a killed run left is put
 * right first. Throws DiagnosticError `output/write`.
 */
export async function replaceFolder(
  folder: string,
  files: FolderFiles,
  accept: (folder: string) => Promise<void>,
  io: Io,
): Promise<void> {
  const parent = dirname(folder);
  const part = beside(folder, "part", io.self.process);
  try {
    await io.makeFolder(parent);
    await putRight(folder, io);
    const isThere = await accepted(folder, accept, io);
    await io.removeFolder(part);
    await writeFiles(part, files, io);
    if (isThere) await exchange(folder, part, accept, io);
    else await io.rename(part, folder);
    await io.syncFolder(parent);
  } catch (error) {
    await io.removeFolder(part).catch(() => undefined);
    throw error instanceof DiagnosticError ? error : new DiagnosticError([cannotWrite(folder, error)]);
  }
}

/** The name of a folder's unfinished successor, or of itself while it makes room. */
const beside = (folder: string, what: "part" | "old", process: number): string =>
  join(dirname(folder), `.${basename(folder)}.${what}-${process}`);

async function accepted(folder: string, accept: (folder: string) => Promise<void>, io: Io): Promise<boolean> {
  if ((await io.kindOf(folder)) === undefined) return false;
  await accept(folder);
  return true;
}

/**
 * Between the two renames the old folder has another name; a run that ends there leaves it for the next to put back. One that
 * cannot be removed in the end is left for it, too.
 */
async function exchange(
  folder: string,
  part: string,
  accept: (folder: string) => Promise<void>,
  io: Io,
): Promise<void> {
  const old = beside(folder, "old", io.self.process);
  await accept(folder);
  await io.rename(folder, old);
  try {
    await io.rename(part, folder);
  } catch (error) {
    await io.rename(old, folder);
    throw error;
  }
  await io.syncFolder(dirname(folder));
  await io.removeFolder(old).catch(() => undefined);
}

/** Puts an old folder back where its successor never came, and removes what killed runs left. */
async function putRight(folder: string, io: Io): Promise<void> {
  const parent = dirname(folder);
  const start = `.${basename(folder)}.`;
  for (const name of await io.listFolder(parent).catch(() => [])) {
    const [, what, process] = /^(part|old)-(\d+)$/.exec(name.startsWith(start) ? name.slice(start.length) : "") ?? [];
    if (what === undefined || isAtWork(Number(process), io)) continue;
    if (what === "old" && (await io.kindOf(folder)) === undefined) await io.rename(join(parent, name), folder);
    else await io.removeFolder(join(parent, name));
  }
}

/** A process of our own number that left something was another one. */
const isAtWork = (process: number, io: Io): boolean => process !== io.self.process && io.isRunning(process);
