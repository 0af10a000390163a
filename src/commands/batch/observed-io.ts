import { dirname, join } from "node:path";
import type { Observation } from "../../batch/result.ts";
import { systemErrorCode, type Io } from "../../io.ts";
import { sha256 } from "../../output/sha256.ts";
import { usualReportsFolder } from "../progress/report-files.ts";
import type { Task } from "./task.ts";

/** A world that remembers what it was asked. */
export interface ObservedIo extends Io {
  /** Everything that was asked so far, each once. */
  readonly observations: () => readonly Observation[];
}

type Asked = Observation["asked"];

/**
 * The world as one task sees it: the dossier is what the task brought, and every question that may decide a document's
 * bytes is written down with its answer.
 */
export function observedIo(task: Pick<Task, "input" | "source" | "hasReports">, io: Io): ObservedIo {
  const known = new Map<string, Observation>();
  const namesOfReal = new Map<string, string>();
  const note = (asked: Asked, path: string, answer: string | null): void =>
    void known.set(`${asked} ${path}`, { asked, path: slashed(path), answer });
  const noReports = task.hasReports ? undefined : slashed(join(dirname(task.input), usualReportsFolder));
  return {
    ...io,
    readFile: async (path) => {
      const bytes = path === task.input ? task.source : await orAbsent(io.readFile(path));
      note("file", namesOfReal.get(path) ?? path, bytes === undefined ? null : sha256(bytes));
      // The file that is not there is asked for once more, for its error
      return bytes ?? io.readFile(path);
    },
    exists: async (path) => {
      const answer = await io.exists(path);
      note("kind", path, String(answer));
      return answer;
    },
    kindOf: async (path) => {
      const answer = slashed(path) === noReports ? undefined : await io.kindOf(path);
      note("kind", path, answer ?? null);
      return answer;
    },
    listFolder: async (path) => {
      const names = await io.listFolder(path);
      note("names", path, namesDigest(names));
      return names;
    },
    // A picture is read where its links lead; written down is the name that led there, so that another target is noticed
    realPath: async (path) => {
      const real = await io.realPath(path);
      if (!namesOfReal.has(real)) namesOfReal.set(real, path);
      return real;
    },
    observations: () => [...known.values()],
  };
}

/** What the disk answers now to questions of an earlier run. */
export async function askAgain(
  inputs: readonly Observation[],
  task: Pick<Task, "input" | "source" | "hasReports">,
  io: Io,
): Promise<readonly Observation[]> {
  const asking = observedIo(task, io);
  for (const { asked, path, answer } of inputs) {
    if (asked === "file") await orAbsent(asking.readFile(path));
    else if (asked === "names") await orAbsent(asking.listFolder(path));
    else if (answer === "true" || answer === "false") await asking.exists(path);
    else await asking.kindOf(path);
  }
  return asking.observations();
}

/** Results of one system can be gone on with on another. */
const slashed = (path: string): string => path.replaceAll("\\", "/");

const namesDigest = (names: readonly string[]): string => sha256(names.toSorted().join("\n"));

async function orAbsent<T>(answer: Promise<T>): Promise<T | undefined> {
  return answer.catch((error: unknown) => {
    if (systemErrorCode(error) === undefined) throw error;
    return undefined;
  });
}
