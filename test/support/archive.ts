import { join } from "node:path";
import type { ArchiveRecord } from "../../src/archive/record.ts";
import { agencyKey } from "../../src/archive/bag-name.ts";
import type { Deposit } from "../../src/commands/archive/store.ts";
import { keptFiles, readYear } from "../../src/commands/archive/year.ts";
import type { Io } from "../../src/io.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A year to keep, without the work of making its documents; `words` stand in its payload. */
export function smallDeposit(fiscalYear = 2566, words = "คำ"): Deposit {
  const name = "เทศบาลตำบลทดสอบ";
  const record: ArchiveRecord = {
    format: 1,
    fiscalYear,
    agency: { key: agencyKey(name), name, shortName: "ทต.ทดสอบ" },
    retention: 10,
    made: { program: "0", node: "0", icu: "0", fonts: [] },
    reports: [],
    pictures: [],
    documents: [],
    notMade: [],
    signed: [],
  };
  const payload = ["dossier.json", "documents/a.pdf", "documents/b.docx", "texts/a.txt"];
  return { record, payload: new Map(payload.map((path) => [path, bytes(`${path} ${words}`)])) };
}

/** A dossier with its pictures and frameworks, as a year is kept, without the work of making its documents. */
export async function dossierDeposit(file: string, io: Io): Promise<Deposit> {
  const year = await readYear({ dossier: file, reports: undefined, ita: undefined }, io, () => undefined);
  const { payload, pictures, reports } = await keptFiles(year, io);
  const { fiscalYear, agency } = year.dossier;
  const { name, shortName } = agency;
  const { record } = smallDeposit(fiscalYear);
  return {
    record: { ...record, agency: { key: agencyKey(name), name, shortName }, pictures, reports },
    payload,
  };
}

/** How a run of the program ends early. */
export type Failure = "killed before" | "killed after" | "disk full";

/** The calls that change the disk. */
const changing = ["createFile", "rename", "remove", "makeFolder", "removeFolder", "syncFolder"] as const;

/**
 * The world until its `step`-th change of the disk. A killed program changes nothing any more; with a full disk that one
 * file or folder fails, and what is removed afterwards is removed.
 */
export function failingIo(io: Io, step: number, failure: Failure): Io & { readonly steps: () => number } {
  let count = 0;
  const guarded = <Args extends readonly unknown[]>(call: (...args: Args) => Promise<void>) => {
    return async (...args: Args): Promise<void> => {
      count += 1;
      if (count < step) return call(...args);
      if (failure === "killed after" && count === step) await call(...args);
      if (failure === "disk full" && count !== step) return call(...args);
      throw Object.assign(new Error(failure), { code: failure === "disk full" ? "ENOSPC" : "EIO" });
    };
  };
  const doors = Object.fromEntries(
    changing.map((name) => [name, guarded(io[name] as (...args: readonly string[]) => Promise<void>)]),
  );
  return { ...io, ...(doors as Partial<Io>), steps: () => count };
}

/** What lies in the archive besides its bags. */
export const strays = async (archive: string, io: Io): Promise<readonly string[]> =>
  (await io.listFolder(archive)).filter((name) => name.startsWith(".")).map((name) => join(archive, name));
