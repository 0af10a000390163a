/** The outside world as the program sees it. Tests hand in a world of their own. */
export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Creates the file; fails when it is there already. */
  readonly createFile: (path: string, bytes: Uint8Array) => Promise<void>;
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
  /** The product: what another program may read. */
  readonly stdout: (text: string) => void;
  /** Everything said about the product. */
  readonly stderr: (text: string) => void;
  /** Asks one question on the terminal. */
  readonly ask: (question: string) => Promise<string>;
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
}

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
