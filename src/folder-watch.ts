import { statSync, watch, type FSWatcher } from "node:fs";
import type { FolderWatch, WatchEvent } from "./io.ts";

/** Changes on a network drive, or past the system's limit of watches, are told of by nobody; so it is asked this often, in milliseconds. */
const lookAgain = 2000;

/** A folder that is watched. `identity` tells it from another of its name that came later. */
interface Watched {
  readonly watcher: FSWatcher;
  readonly identity: number;
}

/**
 * Watches real folders, not what lies deeper. `onInterrupt` is given what to call at Ctrl-C, and returns how to stop listening.
 * A folder that is removed and comes back is watched again.
 */
export function folderWatch(onInterrupt: (told: () => void) => () => void): FolderWatch {
  const watched = new Map<string, Watched>();
  let happened: WatchEvent | undefined;
  let wake = (): void => undefined;
  const tell = (event: WatchEvent): void => {
    happened = happened === "interrupted" ? happened : event;
    wake();
  };
  const stopListening = onInterrupt(() => tell("interrupted"));

  const forget = (folder: string): void => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  const open = (folder: string): void => {
    const identity = identityOf(folder);
    if (watched.get(folder)?.identity === identity) return;
    forget(folder);
    if (identity === undefined) return;
    const watcher = openWatcher(folder, () => tell("perhaps"));
    watcher?.on("error", () => forget(folder));
    if (watcher !== undefined) watched.set(folder, { watcher, identity });
  };

  return {
    next: async (folders, quietFor) => {
      for (const folder of watched.keys()) if (!folders.includes(folder)) forget(folder);
      folders.forEach(open);
      if (happened === undefined) await atMost(quietFor ?? lookAgain, (done) => (wake = done));
      const event = happened ?? (quietFor === undefined ? "perhaps" : "quiet");
      if (event !== "interrupted") happened = undefined;
      return event;
    },
    end: () => {
      stopListening();
      [...watched.keys()].forEach(forget);
    },
  };
}

const identityOf = (folder: string): number | undefined => {
  const entry = statSync(folder, { throwIfNoEntry: false });
  return entry?.isDirectory() === true ? entry.ino : undefined;
};

/** Undefined where the system has no watch left, or the folder went away this moment. */
function openWatcher(folder: string, changed: () => void): FSWatcher | undefined {
  try {
    return watch(folder, changed);
  } catch {
    return undefined;
  }
}

/** Waits until `done` is called, or the time is over. */
function atMost(milliseconds: number, begin: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    begin(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
