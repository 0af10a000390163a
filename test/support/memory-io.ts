import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { Io } from "../../src/io.ts";

/** A world of its own: files in memory, the real disk behind them for reading, everything said kept. */
export interface MemoryIo extends Io {
  readonly files: Map<string, Uint8Array>;
  readonly said: { out: string; err: string };
}

/** A fresh world. `overrides` replace single doors of it, to let them fail. */
export function memoryIo(overrides: Partial<Io> = {}): MemoryIo {
  const files = new Map<string, Uint8Array>();
  const said = { out: "", err: "" };
  return {
    files,
    said,
    readFile: async (path) => files.get(resolve(path)) ?? readFile(path),
    createFile: async (path, bytes) => {
      if (files.has(resolve(path))) throw systemError("EEXIST");
      files.set(resolve(path), bytes);
    },
    rename: async (from, to) => {
      const bytes = files.get(resolve(from));
      if (!bytes) throw systemError("ENOENT");
      files.delete(resolve(from));
      files.set(resolve(to), bytes);
    },
    remove: async (path) => void files.delete(resolve(path)),
    makeFolder: async () => undefined,
    exists: async (path) => files.has(resolve(path)),
    listFolder: async (path) => {
      const mine = [...files.keys()]
        .filter((file) => dirname(file) === resolve(path))
        .map((file) => basename(file));
      const theirs = await readdir(path).catch((error: unknown) => {
        if (mine.length > 0) return [];
        throw error;
      });
      return [...new Set([...theirs, ...mine])];
    },
    realPath: async (path) => {
      const found =
        files.has(resolve(path)) || [...files.keys()].some((file) => dirname(file) === resolve(path));
      return found ? resolve(path) : (await import("node:fs/promises")).realpath(path);
    },
    stdout: (text) => void (said.out += text),
    stderr: (text) => void (said.err += text),
    ask: async () => "",
    isTerminal: false,
    useColor: false,
    elapsed: () => 0,
    today: () => "2025-01-06",
    sourceDate: undefined,
    ...overrides,
  };
}

/** An error as the operating system reports it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
