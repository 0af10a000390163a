import { dirname, join } from "node:path";
import type { Io } from "../../io.ts";

/** What a run read, and whether it would read the same now. */
export interface Inputs {
  /** The world for the run: as before, but it remembers what was asked for. */
  readonly io: Io;
  /** The folders in which something would have to happen for anything to change. */
  readonly folders: () => readonly string[];
  readonly haveChanged: () => Promise<boolean>;
}

/**
 * Remembers every file and folder that is asked for through the world, each as it was just before: what was not there too,
 * for it may come. Nothing need be listed by hand: dossier, reports, pictures, templates and the spelling list are all read so.
 */
export function rememberInputs(io: Io): Inputs {
  const files = new Map<string, string | undefined>();
  const folders = new Map<string, string | undefined>();
  const noteFile = async (path: string): Promise<void> => {
    if (!files.has(path)) files.set(path, await io.stampOf(path));
  };
  const noteFolder = async (path: string): Promise<void> => {
    if (!folders.has(path)) folders.set(path, await namesIn(path, io));
  };
  return {
    io: {
      ...io,
      readFile: (path) => noteFile(path).then(() => io.readFile(path)),
      exists: (path) => noteFile(path).then(() => io.exists(path)),
      kindOf: (path) => noteFile(path).then(() => io.kindOf(path)),
      realPath: (path) => noteFile(path).then(() => io.realPath(path)),
      listFolder: (path) => noteFolder(path).then(() => io.listFolder(path)),
    },
    folders: () => [...new Set([...[...files.keys()].map(dirname), ...folders.keys()])],
    haveChanged: async () => {
      for (const [path, stamp] of files) if ((await io.stampOf(path)) !== stamp) return true;
      for (const [path, names] of folders) if ((await namesIn(path, io)) !== names) return true;
      return false;
    },
  };
}

/** Asks for the files of a folder that are read past the world, so that they are remembered. */
export async function noteFiles(folder: string, io: Io): Promise<void> {
  const names = await io.listFolder(folder).catch(() => []);
  for (const name of names) await io.exists(join(folder, name));
}

const namesIn = (folder: string, io: Io): Promise<string | undefined> =>
  io.listFolder(folder).then(
    (names) => names.toSorted().join("/"),
    () => undefined,
  );
