import type { Io } from "../io.ts";

/** How much is said: errors and products alone, what is usual, or also where data come from and how long each stage takes. */
export type Volume = "quiet" | "usual" | "verbose";

/** The world at a volume, which is asked for each time: it is known only after the command line was read. */
export function atVolume(io: Io, volume: () => Volume): Io {
  /** Composes the text only if it is told: the first number that is grouped takes longer than reading a file. */
  const trace = (text: () => string): void => {
    if (volume() === "verbose") io.trace(io.isTerminal ? `\r\u001b[K${text()}` : text());
  };
  return {
    ...io,
    notice: (text) => (volume() === "quiet" ? undefined : io.notice(text)),
    trace: (text) => trace(() => text),
    readFile: async (path) => {
      const start = io.elapsed();
      const bytes = await io.readFile(path);
      const took = since(start, io);
      trace(() => `อ่าน ${path}  ${sizeText(bytes)}  ${took}\n`);
      return bytes;
    },
    createFile: async (path, bytes) => {
      const start = io.elapsed();
      await io.createFile(path, bytes);
      const took = since(start, io);
      trace(() => `เขียน ${path}  ${sizeText(bytes)}  ${took}\n`);
    },
  };
}

/** Does a stage of the work, and says at volume `verbose` how long it took. */
export async function timed<Result>(
  stage: string,
  io: Pick<Io, "elapsed" | "trace">,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const start = io.elapsed();
  const result = await work();
  io.trace(`${stage}  ${since(start, io)}\n`);
  return result;
}

const since = (start: number, io: Pick<Io, "elapsed">): string => `${Math.round(io.elapsed() - start)} ms`;

const sizeText = ({ length }: Uint8Array): string => `${Math.ceil(length / 1024).toLocaleString("en-US")} KB`;
