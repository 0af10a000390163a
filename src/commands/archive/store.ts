import { join } from "node:path";
import { bagInfo } from "../../archive/bag-info.ts";
import { bagName } from "../../archive/bag-name.ts";
import { bagOf, type Files } from "../../archive/bag.ts";
import { recordFile } from "../../archive/payload-names.ts";
import { printRecord, type ArchiveRecord } from "../../archive/record.ts";
import { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import { withLock } from "../../output/lock.ts";
import { removeUnfinished, writeFolder } from "../../output/write-folder.ts";
import { bagsOf, type Bag } from "./bags.ts";

/** What is to be kept. */
export interface Deposit {
  readonly record: ArchiveRecord;
  /** Every file but the record. */
  readonly payload: Files;
}

/**
 * Keeps a deposit as the next version of its agency and year; versions that are there stay as they are. `accept` is asked
 * with those versions under the lock, and may throw. The archive is afterwards as before or has one whole bag more.
 * Throws DiagnosticError `output/write`.
 */
export async function store(
  { record, payload }: Deposit,
  archive: string,
  io: Io,
  accept: (earlier: readonly Bag[]) => void,
): Promise<Bag> {
  return withLock(archive, io, async () => {
    await removeUnfinished(archive, io);
    const { fiscalYear, agency } = record;
    const earlier = (await bagsOf(archive, io)).filter(
      (bag) => bag.fiscalYear === fiscalYear && bag.agency === agency.key,
    );
    accept(earlier);
    const version = Math.max(0, ...earlier.map((bag) => bag.version)) + 1;
    const name = bagName({ fiscalYear, agency: agency.key, version });
    const files = new Map([[recordFile, printRecord(record)], ...payload]);
    const folder = join(archive, name);
    await writeFolder(folder, bagOf(files, bagInfo(record, { name, version, day: io.today() })), io);
    return { fiscalYear, agency: agency.key, version, name, folder };
  });
}

/** Throws DiagnosticError `output/write` when the year is kept already. */
export function refuseSecond(earlier: readonly Bag[]): void {
  const last = earlier.at(-1);
  if (last === undefined) return;
  throw new DiagnosticError([
    {
      code: "output/write",
      severity: "error",
      message: `ปี ${last.fiscalYear} เก็บไว้แล้วใน “${last.name}” จึงไม่เก็บซ้ำ`,
      place: { file: last.folder },
      hints: [
        "ถ้าแก้ไขแล้วต้องการเก็บเป็นฉบับใหม่ต่อจากฉบับเดิม สั่งใหม่พร้อม --revise",
        "ถ้าเป็นฉบับลงนาม ใช้ saraban archive add-signed",
      ],
    },
  ]);
}
