/** The outside world as the program sees it. Tests hand in a world of their own. */
export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Creates the file; fails when it is there already. */
  readonly createFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Adds to the end of a file, which it creates when there is none; the bytes are on the disk when it returns. */
  readonly appendFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** A file bit by bit, for what may be larger than memory. */
  readonly readStream: (path: string) => AsyncIterable<Uint8Array>;
  /** What another program hands over; reading it fails once the signal aborts. */
  readonly stdin: (stop: AbortSignal) => AsyncIterable<Uint8Array>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  /** The names of what lies in a folder, in no order. */
  readonly listFolder: (path: string) => Promise<readonly string[]>;
  /** What stands at a path itself, links not followed; undefined when nothing does. */
  readonly kindOf: (path: string) => Promise<EntryKind | undefined>;
  /** Removes a folder with all that is in it; nothing happens when there is none. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** Returns when the names in a folder are on the disk: after that a power cut loses none of them. */
  readonly syncFolder: (path: string) => Promise<void>;
  /** The path with every symbolic link resolved; rejects when nothing is there. */
  readonly realPath: (path: string) => Promise<string>;
  /** What changes whenever a file is written, moved or replaced; of a folder only that it is one; undefined when nothing is there. */
  readonly stampOf: (path: string) => Promise<string | undefined>;
  /** Begins to look at folders; from then on Ctrl-C does not end the process but is told. */
  readonly openWatch: () => FolderWatch;
  /** The product: what another program may read. */
  readonly stdout: (text: string) => void;
  /** What must be said about the product: what went wrong. */
  readonly stderr: (text: string) => void;
  /** What is said about the product besides: warnings, progress, what to do next. Nothing with `--quiet`. */
  readonly notice: (text: string) => void;
  /** Where data came from and how long a stage took. Something only with `--verbose`. */
  readonly trace: (text: string) => void;
  /** Asks one question on the terminal. */
  readonly ask: (question: string) => Promise<string>;
  /** Runs another program and returns what it says; undefined when there is none of that name or it fails. */
  readonly runTool: (name: string, argv: readonly string[]) => Promise<string | undefined>;
  readonly terminal: TerminalInfo;
  readonly isTerminal: boolean;
  readonly useColor: boolean;
  /** Milliseconds, for durations only; no clock reaches a document. */
  readonly elapsed: () => number;
  /** The day it is, ISO, for what is late by now; no document asks for it. `SOURCE_DATE_EPOCH` stands for the clock. */
  readonly today: () => string;
  /** `SOURCE_DATE_EPOCH` as a date, when it is set. */
  readonly sourceDate: Date | undefined;
  /** The instant, for how old a lock is; no document asks for it. */
  readonly now: () => Date;
  readonly self: Self;
  /** Does a process of this machine still run? True when that cannot be told. */
  readonly isRunning: (process: number) => boolean;
  /** Calls back whenever somebody asks the program to stop, until the function it returns is called. */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** How much this machine can do at once. */
  readonly machine: Machine;
  /** Starts workers that make dossiers; see `commands/batch/make-dossier.ts` for what they are given and give back. */
  readonly startWorkers: (options: WorkerOptions) => Promise<Workers>;
}

/** What there is to share among workers. */
export interface Machine {
  readonly processors: number;
  /** Bytes. */
  readonly memory: number;
}

/** How many workers to start, and how far each may go. */
export interface WorkerOptions {
  readonly count: number;
  /** Of JavaScript's heap, megabytes; a worker that needs more ends, alone. */
  readonly memory: number;
}

/** Workers that each do one task at a time. */
export interface Workers {
  /** Resolves with what the worker made. Rejects when it broke; when the signal aborts, which ends the worker; another takes its place. */
  readonly run: (task: unknown, signal: AbortSignal) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Looks at folders until it is ended. */
export interface FolderWatch {
  /**
   * Waits until something in these folders may have changed since the last call: soon after it did where the system tells of
   * changes, else within two seconds. With `quietFor` milliseconds it waits no longer than that. Folders that are not there
   * are passed over.
   */
  readonly next: (folders: readonly string[], quietFor?: number) => Promise<WatchEvent>;
  readonly end: () => void;
}

/** `perhaps`: look whether anything changed. `quiet`: nothing happened in the time given. `interrupted`: Ctrl-C, for good. */
export type WatchEvent = "perhaps" | "quiet" | "interrupted";

/** Where the program is spoken to. */
export interface TerminalInfo {
  /** As Node names it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** Undefined where nobody reads along. */
  readonly columns: number | undefined;
  /** The locale of letters, such as `th_TH.UTF-8`; empty where none is set. */
  readonly locale: string;
}

/** What another program hands over, by name, where a path may stand. */
export const standardInput = "<stdin>";

/** What may stand in a folder. */
export type EntryKind = "file" | "folder" | "link" | "other";

/** This run of the program, as others on the same disk may know it. */
export interface Self {
  readonly user: string;
  readonly host: string;
  readonly process: number;
  /** Versions of what decides how Thai words are parted and how files are compressed. */
  readonly runtime: { readonly node: string; readonly icu: string };
}

/** The `code` of a failed system call, such as `ENOENT`; undefined for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
