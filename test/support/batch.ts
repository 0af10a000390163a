import { readFileSync } from "node:fs";
import type { Result } from "../../src/batch/result.ts";
import type { MemoryIo } from "./memory-io.ts";

const small = readFileSync(new URL("../fixtures/small-dossier.json", import.meta.url), "utf8");

/** The JSON text of a small dossier of an agency of that name; `changes` replace its top-level fields. */
export function dossierOf(name: string, changes: Record<string, unknown> = {}): string {
  const json = JSON.parse(small) as Record<string, Record<string, unknown>>;
  const agency = { ...json["agency"], name: `องค์การบริหารส่วนตำบล${name}`, shortName: `อบต.${name}` };
  return JSON.stringify({ ...json, agency, ...changes });
}

/** A world with these files in it. */
export function put(io: MemoryIo, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files))
    io.files.set(`${process.cwd()}/${path}`, new TextEncoder().encode(text));
}

/** The text of a file of that world. */
export const textOf = (io: MemoryIo, path: string): string =>
  new TextDecoder().decode(io.files.get(`${process.cwd()}/${path}`));

/** The lines of a results file. */
export const resultsIn = (text: string): readonly Result[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Result);

/** The files below a folder of that world, by their path in it. */
export function filesBelow(io: MemoryIo, folder: string): ReadonlyMap<string, string> {
  const start = `${process.cwd()}/${folder}/`;
  return new Map(
    [...io.files]
      .filter(([path]) => path.startsWith(start))
      .map(([path, bytes]) => [path.slice(start.length), Buffer.from(bytes).toString("base64")] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A result of which only what the test is about is said. */
export const resultWith = (changes: Partial<Result>): Result => ({
  position: 1,
  of: 1,
  input: "a/dossier.json",
  outcome: "ok",
  hash: "h",
  files: [],
  diagnostics: [],
  inputs: [],
  milliseconds: 5,
  ...changes,
});
