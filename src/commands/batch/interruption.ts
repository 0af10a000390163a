import type { Io } from "../../io.ts";

/** How a batch is told to stop. */
export interface Interruption {
  /** Asked once: no more dossiers are begun. */
  readonly stop: AbortSignal;
  /** Asked twice: those in work end at once. */
  readonly abort: AbortSignal;
  /** Leaves the signals alone again. */
  readonly release: () => void;
}

/** Listens for Ctrl-C and for the end of the machine. */
export function interruption(io: Io, tell: (text: string) => void): Interruption {
  const [stop, abort] = [new AbortController(), new AbortController()];
  const release = io.onInterrupt(() => {
    if (stop.signal.aborted) return abort.abort();
    tell("กำลังหยุด รอแฟ้มที่ทำค้างอยู่ให้เสร็จก่อน (กด Ctrl-C อีกครั้งเพื่อหยุดทันที)\n");
    stop.abort();
  });
  return { stop: stop.signal, abort: abort.signal, release };
}
