import { lstat, readdir, readFile } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import type { Task } from "../../src/commands/batch/task.ts";
import type { Io, Workers } from "../../src/io.ts";

/** A world of its own: files in memory, the real disk behind them for reading, everything said kept. */
export interface MemoryIo extends Io {
  readonly files: Map<string, Uint8Array>;
  readonly said: { out: string; err: string };
}

/** A fresh world. `overrides` replace single doors of it, to let them fail. */
export function memoryIo(overrides: Partial<Io> = {}): MemoryIo {
  const files = new Map<string, Uint8Array>();
  const said = { out: "", err: "" };
  const inside = (path: string): readonly string[] =>
    [...files.keys()].filter((file) => file.startsWith(resolve(path) + sep));
  const move = (from: string, to: string): void => {
    const bytes = files.get(from);
    files.delete(from);
    if (bytes) files.set(to, bytes);
  };
  const io: MemoryIo = {
    files,
    said,
    readFile: async (path) => files.get(resolve(path)) ?? readFile(path),
    createFile: async (path, bytes) => {
      if (files.has(resolve(path))) throw systemError("EEXIST");
      files.set(resolve(path), bytes);
    },
    appendFile: async (path, bytes) => {
      const before = files.get(resolve(path)) ?? new Uint8Array();
      files.set(resolve(path), Buffer.concat([before, bytes]));
    },
    readStream: async function* (path) {
      yield files.get(resolve(path)) ?? (await readFile(path));
    },
    stdin: async function* () {},
    rename: async (from, to) => {
      if (files.has(resolve(from))) return move(resolve(from), resolve(to));
      if (inside(from).length === 0) throw systemError("ENOENT");
      if (inside(to).length > 0) throw systemError("ENOTEMPTY");
      for (const file of inside(from)) move(file, resolve(to) + file.slice(resolve(from).length));
    },
    remove: async (path) => void files.delete(resolve(path)),
    makeFolder: async () => undefined,
    exists: async (path) => files.has(resolve(path)),
    kindOf: async (path) => {
      if (files.has(resolve(path))) return "file";
      if (inside(path).length > 0) return "folder";
      const theirs = await lstat(path).catch(() => undefined);
      return theirs && (theirs.isSymbolicLink() ? "link" : theirs.isDirectory() ? "folder" : "file");
    },
    removeFolder: async (path) => inside(path).forEach((file) => files.delete(file)),
    syncFolder: async () => undefined,
    listFolder: async (path) => {
      const mine = inside(path).map((file) => file.slice(resolve(path).length + 1).split(sep)[0]!);
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
    stampOf: async (path) => {
      const mine = files.get(resolve(path));
      if (mine !== undefined) return Buffer.from(mine).toString("base64");
      if (inside(path).length > 0) return "folder";
      const theirs = await lstat(path).catch(() => undefined);
      return theirs && `${theirs.mtimeMs}`;
    },
    openWatch: () => ({ next: async () => "interrupted", end: () => undefined }),
    stdout: (text) => void (said.out += text),
    stderr: (text) => void (said.err += text),
    notice: (text) => void (said.err += text),
    trace: (text) => void (said.err += text),
    ask: async () => "",
    runTool: async () => undefined,
    terminal: { platform: "linux", columns: undefined, locale: "C.UTF-8" },
    isTerminal: false,
    useColor: false,
    elapsed: () => 0,
    today: () => "2025-01-06",
    sourceDate: undefined,
    now: () => new Date("2025-01-06T09:00:00Z"),
    self: { user: "officer", host: "office", process: 1, runtime: { node: "0", icu: "0" } },
    isRunning: () => true,
    onInterrupt: () => () => undefined,
    machine: { processors: 2, memory: 8e9 },
    startWorkers: async () => workersInProcess(io),
    ...overrides,
  };
  return io;
}

/** Workers that are none: the work is done in this very process, without threads. */
export async function workersInProcess(io: Io): Promise<Workers> {
  const { makeDossier } = await import("../../src/commands/batch/make-dossier.ts");
  return { run: (task) => makeDossier(task as Task, io), close: async () => undefined };
}

/** An error as the operating system reports it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
