import type { Made } from "./make-dossier.ts";
import type { Outcome } from "../../batch/result.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Workers } from "../../io.ts";
import type { Job } from "./plan.ts";
import type { Task } from "./task.ts";

/** How the jobs of a batch are worked off. */
export interface Work {
  readonly workers: Workers;
  /** How many jobs are in work at once, one a worker. */
  readonly count: number;
  /** Seconds until a dossier is given up. */
  readonly timeout: number;
  readonly taskOf: (job: Job) => Task;
  readonly finished: (made: Made) => Promise<void>;
  /** No more jobs are begun once this is aborted; those in work go on. */
  readonly stop: AbortSignal;
}

/**
 * Works the jobs off, so many at a time; the next is read while they are in work, and not one more. Returns when all that were
 * begun are told of, and throws what `finished` throws.
 */
export async function workOff(jobs: AsyncIterable<Job>, work: Work): Promise<void> {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  try {
    for await (const job of jobs) {
      while (running.size >= work.count) await Promise.race(running);
      if (work.stop.aborted || failures.length > 0) break;
      const one = oneJob(job, work)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(one));
      running.add(one);
    }
  } catch (error) {
    // Who is told to stop no longer waits for what another program hands over
    if (!work.stop.aborted) failures.push(error);
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
}

async function oneJob(job: Job, work: Work): Promise<void> {
  await work.finished(job.faults.length > 0 ? untried(job, job.faults) : await attempt(job, work));
}

/** What a worker makes of a job, or why it made nothing. */
async function attempt(job: Job, { workers, taskOf, timeout }: Work): Promise<Made> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), timeout * 1000);
  try {
    return (await workers.run(taskOf(job), ending.signal)) as Made;
  } catch (error) {
    if (ending.signal.aborted) return untried(job, [tooLong(job, timeout)], "timeout");
    return untried(job, [broken(job, error)]);
  } finally {
    clearTimeout(timer);
  }
}

const untried = (
  { position, name }: Job,
  diagnostics: readonly Diagnostic[],
  outcome: Outcome = "failed",
): Made => ({
  isKept: false,
  result: {
    position,
    of: null,
    input: name,
    outcome,
    hash: null,
    files: [],
    diagnostics,
    inputs: [],
    milliseconds: 0,
  },
});

const tooLong = ({ name }: Job, seconds: number): Diagnostic => ({
  code: "batch/timeout",
  severity: "error",
  message: `ใช้เวลาเกิน ${seconds} วินาที จึงหยุดแฟ้มนี้ แฟ้มอื่นทำต่อตามปกติ`,
  place: { file: name },
  hints: ["เพิ่มเวลาด้วย --timeout แล้วสั่งใหม่พร้อม --resume หรือแบ่งเอกสารที่ยาวผิดปกติ"],
});

const broken = ({ name }: Job, error: unknown): Diagnostic => ({
  code: "batch/crash",
  severity: "error",
  message: isOutOfMemory(error)
    ? "หน่วยความจำไม่พอสำหรับแฟ้มนี้ แฟ้มอื่นทำต่อตามปกติ"
    : `โปรแกรมขัดข้องเมื่อทำแฟ้มนี้: ${error instanceof Error ? error.message : String(error)}`,
  place: { file: name },
  hints: isOutOfMemory(error)
    ? ["ลดจำนวนที่ทำพร้อมกันด้วย --jobs แล้วสั่งใหม่พร้อม --resume"]
    : ["ลองสร้างแฟ้มนี้ด้วย saraban generate พร้อม --debug แล้วส่งข้อความที่ได้ให้ผู้พัฒนา"],
});

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
