import { join } from "node:path";
import { contentHash } from "../../batch/content-hash.ts";
import type { Result, ResultFile } from "../../batch/result.ts";
import { systemErrorCode, type Io } from "../../io.ts";
import { sha256 } from "../../output/sha256.ts";
import { askAgain } from "./observed-io.ts";
import type { Task } from "./task.ts";

/**
 * Whether an earlier result still holds: it succeeded, everything that decides the bytes is as it was, and every file is
 * there with the bytes it had.
 */
export async function isUnchanged(earlier: Result, task: Task, io: Io): Promise<boolean> {
  if (earlier.outcome !== "ok" || earlier.files.length === 0) return false;
  const now = await askAgain(earlier.inputs, task, io);
  if (contentHash(task.recipe, now) !== earlier.hash) return false;
  for (const file of earlier.files) if (!(await isThere(file, task, io))) return false;
  return true;
}

async function isThere({ file, sha256: expected }: ResultFile, { request }: Task, io: Io): Promise<boolean> {
  try {
    return sha256(await io.readFile(join(request.out, file))) === expected;
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return false;
  }
}
