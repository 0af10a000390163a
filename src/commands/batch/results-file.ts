import { dirname } from "node:path";
import { inInputOrder, latestResults, readJournal, type Journal } from "../../batch/journal.ts";
import { resultLine, type Result } from "../../batch/result.ts";
import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import { cannotWrite, writeAtomically } from "../../output/write-atomically.ts";
import { readInput } from "../input.ts";

/** The results file while a batch runs: a line more for each dossier, on the disk before the next thing happens. */
export interface ResultsFile {
  readonly add: (result: Result) => Promise<void>;
  /** Puts the lines into the order of the inputs, one of each, knowing how many there are. */
  readonly finish: (inputs: number) => Promise<void>;
}

/** Reads a results file. Throws DiagnosticError `model/file` when it cannot be read. */
export async function readResults(path: string, io: Io): Promise<Journal> {
  return readJournal(new TextDecoder().decode(await readInput(path, "model/file", io)));
}

/**
 * Begins a results file with what is kept of an earlier run. Lines are added one after another however many are asked for at
 * once. Throws DiagnosticError `output/write`.
 */
export async function beginResults(path: string, kept: Iterable<Result>, io: Io): Promise<ResultsFile> {
  const before = [...kept];
  await writeAtomically(path, encode(before), io);
  let last: Promise<void> = io.syncFolder(dirname(path));
  return {
    add: (result) => {
      last = last.then(() => append(path, result, io));
      return last;
    },
    finish: async (inputs) => {
      const { results } = await readResults(path, io);
      // What this run was not asked for, or has told of anew, is told of no more
      await writeAtomically(path, encode(inInputOrder(results.slice(before.length), inputs)), io);
    },
  };
}

async function append(path: string, result: Result, io: Io): Promise<void> {
  try {
    await io.appendFile(path, encode([result]));
  } catch (error) {
    throw new DiagnosticError([cannotWrite(path, error)]);
  }
}

const encode = (results: readonly Result[]): Uint8Array =>
  new TextEncoder().encode(results.map(resultLine).join(""));

/** What an earlier run has left to go on from: its results by input, and what could not be read. Nothing when there was none. */
export async function earlierResults(
  path: string,
  report: (diagnostic: Diagnostic) => void,
  io: Io,
): Promise<ReadonlyMap<string, Result>> {
  if ((await io.kindOf(path)) === undefined) return new Map();
  const { results, isTorn, faulty } = await readResults(path, io);
  if (isTorn) report(lost(path, "บรรทัดสุดท้ายเขียนไม่จบ เพราะโปรแกรมถูกหยุดขณะเขียน"));
  if (faulty.length > 0) report(lost(path, `บรรทัดที่ ${faulty.join(", ")} อ่านไม่ได้`));
  return latestResults(results);
}

const lost = (path: string, what: string): Diagnostic => ({
  code: "batch/results",
  severity: "warning",
  message: `${what} แฟ้มข้อมูลของบรรทัดนั้นจะทำใหม่`,
  place: { file: path },
  hints: ["ไม่ต้องทำอะไร ผลที่ได้เหมือนกับทำรวดเดียวจบ"],
});
