import type { CheckResult } from "../../check/check.ts";
import { fixedFiles, type FixedFile } from "../../check/fix.ts";
import type { Io } from "../../io.ts";
import { writeAtomically } from "../../output/write-atomically.ts";
import { differenceText } from "./difference.ts";

/** A fix may bring another to light; no text asks for more rounds than this. */
const mostRounds = 10;

/** Checks again what was fixed, given the files' new texts by their names. */
type Recheck = (texts: ReadonlyMap<string, string>) => CheckResult;

/**
 * Shows what would be changed, asks, and writes. On a terminal the officer is asked unless he said `--yes`; without a
 * terminal nothing is written unless he said so. Returns what is left to tell: of the new files when they were written,
 * of the old ones otherwise. Throws DiagnosticError `output/write`.
 */
export async function fixFiles(
  found: CheckResult,
  recheck: Recheck,
  { yes, io }: { readonly yes: boolean; readonly io: Io },
): Promise<CheckResult> {
  const { files, result } = fixedThroughout(found, recheck);
  if (files.length === 0) {
    io.notice("ไม่มีสิ่งที่แก้ได้แน่นอน\n");
    return found;
  }
  for (const { name, before, after } of files) io.stdout(`${differenceText(name, before, after)}\n`);
  if (!(yes || (await isWanted(io)))) {
    io.notice(io.isTerminal ? "ไม่ได้เขียนแฟ้ม\n" : "ยังไม่ได้เขียนแฟ้ม สั่งใหม่พร้อม --yes เพื่อเขียนตามนี้\n");
    return found;
  }
  for (const file of files) await write(file, io);
  return result;
}

/** Fixes until nothing certain is left, so that fixing twice is fixing once. */
function fixedThroughout(
  found: CheckResult,
  recheck: Recheck,
): { readonly files: readonly FixedFile[]; readonly result: CheckResult } {
  const files = new Map<string, FixedFile>();
  let result = found;
  for (let round = 0; round < mostRounds; round++) {
    const fixed = fixedFiles(result);
    if (fixed.length === 0) break;
    for (const file of fixed)
      files.set(file.name, { ...file, before: files.get(file.name)?.before ?? file.before });
    result = recheck(new Map([...files].map(([name, { after }]) => [name, after])));
  }
  return { files: [...files.values()], result };
}

async function isWanted(io: Io): Promise<boolean> {
  return io.isTerminal && /^\s*(y|yes|ใช่|ตกลง)\s*$/i.test(await io.ask("เขียนแฟ้มตามนี้หรือไม่ (y/N) "));
}

/** A byte order mark, which the reader takes off, is put back. */
async function write({ name, after }: FixedFile, io: Io): Promise<void> {
  const old = await io.readFile(name);
  const mark = old[0] === 0xef && old[1] === 0xbb && old[2] === 0xbf ? "\ufeff" : "";
  await writeAtomically(name, new TextEncoder().encode(mark + after), io);
}
