import { Writable } from "node:stream";
import { durationText, paceOf } from "../../batch/pace.ts";
import type { Io } from "../../io.ts";
import type { Counts } from "./tally.ts";

/** How far a batch has come, as shown while it runs: a bar on a terminal, a line now and then in a log. */
export interface BatchProgress {
  readonly update: (counts: Counts) => void;
  /** Says something in between. */
  readonly tell: (text: string) => void;
  readonly stop: () => void;
}

/** Milliseconds between two lines of a log. */
const logEvery = 5000;
/** Columns of the bar itself; the rest of the line is for words. */
const barWidth = 24;

/** Shows progress beside the product; nothing of it with `--quiet`. `total` is undefined while nobody knows it. */
export async function batchProgress(io: Io, total: () => number | undefined): Promise<BatchProgress> {
  const { default: cliProgress } = await import("cli-progress");
  const start = io.elapsed();
  let counts: Counts | undefined;
  const line = (): string =>
    counts === undefined ? "เริ่มทำ" : progressText(counts, total(), (io.elapsed() - start) / 1000);
  const bar = new cliProgress.SingleBar({
    stream: errorStream(io),
    fps: 4,
    noTTYOutput: true,
    notTTYSchedule: logEvery,
    clearOnComplete: true,
    forceRedraw: true,
    gracefulExit: false,
    format: (_options, { progress }) => (io.isTerminal ? `${barText(progress)} ${line()}` : line()),
  });
  bar.start(total() ?? 0, 0);
  return {
    update: (now) => {
      counts = now;
      bar.setTotal(total() ?? 0);
      bar.update(now.ok + now.failed + now.timeout);
    },
    tell: (text) => {
      if (io.isTerminal) io.notice("\r\u001b[K");
      io.stderr(text);
    },
    stop: () => bar.stop(),
  };
}

/** `120/1000 แฟ้ม · ผิด 2 · 3.1 แฟ้ม/วินาที · เหลือ 4 นาที 44 วินาที`. */
export function progressText(counts: Counts, total: number | undefined, seconds: number): string {
  const { ok, failed, timeout, kept } = counts;
  const done = ok + failed + timeout;
  const { perSecond, secondsLeft } = paceOf(
    done - kept,
    seconds,
    total === undefined ? undefined : total - done,
  );
  return [
    total === undefined ? `${done} แฟ้ม` : `${done}/${total} แฟ้ม`,
    ...(failed + timeout > 0 ? [`ผิด ${failed + timeout}`] : []),
    ...(kept > 0 ? [`ใช้ของเดิม ${kept}`] : []),
    `${perSecond.toFixed(1)} แฟ้ม/วินาที`,
    ...(secondsLeft === undefined ? [] : [`เหลือ ${durationText(secondsLeft)}`]),
  ].join(" · ");
}

function barText(progress: number): string {
  const full = Math.round(Math.min(1, Math.max(0, progress)) * barWidth);
  return `[${"#".repeat(full)}${"-".repeat(barWidth - full)}]`;
}

/** What saves and restores the place of the cursor: lines that were told in between have moved it. */
const cursorPlace = new Set(["\u001b7", "\u001b8"]);

/** The error stream as the library knows streams. */
const errorStream = (io: Io): NodeJS.WritableStream =>
  Object.assign(
    new Writable({
      decodeStrings: false,
      write: (text: string, _encoding, done) => {
        if (!cursorPlace.has(text)) io.notice(text);
        done();
      },
    }),
    { isTTY: io.isTerminal, columns: io.terminal.columns },
  );
