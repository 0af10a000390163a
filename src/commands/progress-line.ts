import type { Io } from "../io.ts";

/** A line that says what is being done, on a terminal only; a pipe sees nothing of it. */
export interface ProgressLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** A progress line for this world. `quiet` shows nothing even on a terminal. */
export function progressLine(io: Io, quiet: boolean): ProgressLine {
  if (quiet || !io.isTerminal) return { show: () => undefined, clear: () => undefined };
  return { show: (text) => io.notice(`\r\u001b[K${text}`), clear: () => io.notice("\r\u001b[K") };
}
