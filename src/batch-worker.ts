import sharp from "sharp";
import { makeDossier as make, type Made } from "./commands/batch/make-dossier.ts";
import type { Task } from "./commands/batch/task.ts";
import { systemIo } from "./system-io.ts";

// Threads of this program are as many as the machine has processors; none of them needs more
sharp.concurrency(1);
const io = systemIo();

/** What a thread of `saraban batch` does: one dossier after another. */
export const makeDossier = (task: Task): Promise<Made> => make(task, io);
