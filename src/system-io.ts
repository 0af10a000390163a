import { constants, createReadStream } from "node:fs";
import { access, lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { availableParallelism, hostname, totalmem, userInfo } from "node:os";
import { createInterface } from "node:readline/promises";
import { addAbortSignal } from "node:stream";
import { folderWatch } from "./folder-watch.ts";
import { systemErrorCode, type EntryKind, type Io, type Self } from "./io.ts";
import { runTool } from "./run-tool.ts";
import { wantsColor, type ColorSetting } from "./terminal-color.ts";
import { formatIsoDate } from "./thai/date.ts";

const said = (text: string): void => void process.stderr.write(text);

/** The real world: disk, terminal and environment of this process. */
export function systemIo(): Io {
  const isTerminal = process.stderr.isTTY === true;
  const date = sourceDate(process.env["SOURCE_DATE_EPOCH"]);
  return {
    readFile: (path) => readFile(path),
    createFile,
    appendFile: (path, bytes) => writeSynced(path, "a", bytes),
    readStream: (path) => createReadStream(path),
    stdin: (stop) => addAbortSignal(stop, process.stdin),
    rename,
    remove: (path) => rm(path, { force: true }),
    makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
    exists: (path) =>
      access(path, constants.F_OK).then(
        () => true,
        () => false,
      ),
    listFolder: (path) => readdir(path),
    kindOf,
    removeFolder: (path) => rm(path, { recursive: true, force: true }),
    syncFolder,
    realPath: (path) => realpath(path),
    stampOf,
    openWatch: () => folderWatch(onInterrupt),
    stdout: (text) => void process.stdout.write(text),
    stderr: said,
    notice: said,
    trace: said,
    ask,
    runTool,
    terminal: { platform: process.platform, columns: process.stderr.columns, locale: locale() },
    isTerminal,
    useColor: wantsColor(colorSetting(), isTerminal),
    elapsed: () => performance.now(),
    today: () => date?.toISOString().slice(0, 10) ?? localDay(new Date()),
    sourceDate: date,
    now: () => new Date(),
    self: self(),
    isRunning,
    onInterrupt,
    machine: { processors: availableParallelism(), memory: totalmem() },
    startWorkers: async (options) => (await import("./workers.ts")).startWorkers(options),
  };
}

/** The first of the variables that is set counts. */
function locale(): string {
  const { LC_ALL: all, LC_CTYPE: letters, LANG: language } = process.env;
  return [all, letters, language].find((value) => value !== undefined && value !== "") ?? "";
}

function colorSetting(): ColorSetting {
  const { NO_COLOR: noColor, FORCE_COLOR: forceColor, TERM: terminal } = process.env;
  return { noColor, forceColor, terminal };
}

async function kindOf(path: string): Promise<EntryKind | undefined> {
  try {
    const entry = await lstat(path);
    if (entry.isSymbolicLink()) return "link";
    return entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other";
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(systemErrorCode(error) ?? "")) return undefined;
    throw error;
  }
}

async function stampOf(path: string): Promise<string | undefined> {
  const entry = await stat(path, { bigint: true }).catch(() => undefined);
  if (entry === undefined) return undefined;
  return entry.isDirectory() ? "folder" : `${entry.mtimeNs}-${entry.size}-${entry.ino}`;
}

/** The first Ctrl-C, or an end that the system asks for, is told; the second ends the process as ever. */
function onInterrupt(told: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, told);
  return () => signals.forEach((signal) => process.off(signal, told));
}

/** Windows opens no folders; its file systems write names through. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function self(): Self {
  const { node, icu = "" } = process.versions;
  return { user: userName(), host: hostname(), process: process.pid, runtime: { node, icu } };
}

/** A process whose number has no account is nobody in particular. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}

/** Signal 0 asks without touching; what may not be asked is there. */
function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== "ESRCH";
  }
}

/** The bytes are on the disk when this returns: a rename after it never exposes a half file. */
const createFile = (path: string, bytes: Uint8Array): Promise<void> => writeSynced(path, "wx", bytes);

async function writeSynced(path: string, flags: "wx" | "a", bytes: Uint8Array): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

/** The day on the wall calendar of this machine. */
const localDay = (now: Date): string =>
  formatIsoDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });

/** https://reproducible-builds.org/specs/source-date-epoch/: seconds since 1970, decimal. */
function sourceDate(value: string | undefined): Date | undefined {
  return value !== undefined && /^\d{1,11}$/.test(value) ? new Date(Number(value) * 1000) : undefined;
}
