import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "../../src/cli.ts";
import type { Io } from "../../src/io.ts";
import { systemIo } from "../../src/system-io.ts";

const folder = resolve(import.meta.dirname, "../../docs/guide");

/** The pages in the order in which they are read. */
export const guidePages = ["start", "legal-officer", "division", "archivist", "command-line"] as const;

/** The text of a page. */
export const guidePage = (name: string): string => readFileSync(join(folder, `${name}.md`), "utf8");

/** A thing that the reader is told to do. */
export type Instruction =
  | { readonly type: "command"; readonly argv: readonly string[] }
  | { readonly type: "replace"; readonly part: string; readonly by: string };

/** What a page tells its reader to do, in order: each line of a `console` block, each “แทนที่ … ด้วย …”. */
export function instructionsOf(page: string): readonly Instruction[] {
  const told = page.matchAll(/^```console\n([^]*?)^```$|แทนที่ `([^`]+)` ด้วย `([^`]+)`/gm);
  return Array.from(told).flatMap(([, block, part, by]): readonly Instruction[] =>
    block === undefined
      ? [{ type: "replace", part: part!, by: by! }]
      : block
          .trim()
          .split("\n")
          .map((line) => ({ type: "command", argv: wordsOf(line) })),
  );
}

/** The arguments of a line as a shell takes them apart, without the program's name. */
const wordsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare!).slice(1);

/** What came of a command. */
export interface Outcome {
  readonly code: number;
  readonly said: string;
}

/** Types a command in the folder where the tests stand, at a terminal where `answers` are given, and where Ctrl-C ends every watch. */
export async function typed(argv: readonly string[], answers: readonly string[]): Promise<Outcome> {
  const left = [...answers];
  let said = "";
  const hear = (text: string): void => void (said += text);
  const io: Io = {
    ...systemIo(),
    stdout: hear,
    stderr: hear,
    notice: hear,
    trace: hear,
    isTerminal: false,
    useColor: false,
    today: () => "2026-04-20",
    openWatch: () => ({ next: async () => "interrupted", end: () => undefined }),
    runTool: async () => undefined,
    ...(argv[0] === "init" && { isTerminal: true, ask: async () => left.shift() ?? "" }),
  };
  return { code: await run(argv, io), said };
}

/** Replaces a text wherever it stands in the JSON files of these folders, and returns how often that was. */
export function replaceIn(
  folders: readonly string[],
  { part, by }: { readonly part: string; readonly by: string },
): number {
  let count = 0;
  for (const inner of folders) {
    mkdirSync(inner, { recursive: true });
    for (const name of readdirSync(inner).filter((each) => /(?<!schema)\.json$/.test(each))) {
      const parts = readFileSync(join(inner, name), "utf8").split(part);
      count += parts.length - 1;
      writeFileSync(join(inner, name), parts.join(by));
    }
  }
  return count;
}
