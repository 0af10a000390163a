import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exitCodes } from "../../src/exit-codes.ts";
import { writeAgencies } from "../bench/agencies.mjs";
import { hasTool, skipped } from "../support/tools.ts";

const program = resolve(import.meta.dirname, "../../dist/program/bin.js");
const root = mkdtempSync(join(tmpdir(), "saraban-batch-"));
const agencies = 12;

const argumentsFor = (out: string, ...options: readonly string[]): readonly string[] => [
  program,
  "batch",
  "in",
  "--kind",
  "measures",
  "--out",
  out,
  ...options,
];
const batch = (out: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, argumentsFor(out, ...options), { cwd: root, encoding: "utf8" });
const started = (out: string): ChildProcess =>
  spawn(process.execPath, argumentsFor(out), { cwd: root, stdio: "ignore" });

/** Every file below a folder; of results files the lines without what differs from run to run. */
function contents(out: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(root, out), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [path.slice(join(root, out).length + 1), read(path)] as const),
  );
}

function read(path: string): string {
  const bytes = readFileSync(path);
  return path.endsWith(".ndjson")
    ? bytes.toString("utf8").replaceAll(/"milliseconds":\d+/g, "")
    : bytes.toString("base64");
}

const linesIn = (out: string): number => {
  const path = join(root, out, "results.ndjson");
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").length - 1 : 0;
};

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((done) => setTimeout(done, 20));
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => child.once("exit", (code) => done(code)));

beforeAll(() => {
  writeAgencies(agencies, join(root, "in"));
  const { status, stderr } = batch("whole");
  expect(status, stderr).toBe(exitCodes.success);
});
afterAll(() => rmSync(root, { recursive: true }));

describe("a batch of the built program", () => {
  test.each([0, 3, 7])(
    "killed after %i dossiers and gone on with equals an undisturbed one",
    async (count) => {
      const out = `killed-${count}`;
      const child = started(out);
      await until(() => existsSync(join(root, out)) && linesIn(out) >= count);
      child.kill("SIGKILL");
      await ended(child);
      const { status, stderr, stdout } = batch(out, "--resume", "--json");
      expect(status, stderr).toBe(exitCodes.success);
      expect((JSON.parse(stdout) as { kept: number }).kept).toBeGreaterThanOrEqual(count);
      expect(contents(out)).toEqual(contents("whole"));
    },
  );

  test("asked to stop, it ends with 130 and can be gone on with", async () => {
    const child = started("stopped");
    await until(() => linesIn("stopped") >= 2);
    child.kill("SIGINT");
    expect(await ended(child)).toBe(exitCodes.interrupted);
    expect(linesIn("stopped")).toBeLessThan(agencies);
    expect(batch("stopped", "--resume").status).toBe(exitCodes.success);
    expect(contents("stopped")).toEqual(contents("whole"));
  });

  test("two runs do not write one results file at once", async () => {
    const child = started("shared");
    await until(() => linesIn("shared") >= 1);
    const { status, stderr } = batch("shared");
    expect(status).toBe(exitCodes.output);
    expect(stderr).toContain("results.ndjson");
    child.kill("SIGKILL");
    await ended(child);
  });

  const hasParallel = hasTool("parallel");
  if (!hasParallel) skipped("shards of a batch", "GNU parallel");
  test.skipIf(!hasParallel)("shards that GNU parallel runs are the whole together", () => {
    const words = argumentsFor("shards", "--jobs", "1", "--shard", "{}/3");
    const { status, stderr } = spawnSync(
      "parallel",
      ["--will-cite", process.execPath, ...words, ":::", "1", "2", "3"],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect(status, stderr).toBe(0);
    const parts = [1, 2, 3].map((index) => join(root, `shards/results-${index}-of-3.ndjson`));
    const merged = spawnSync(
      process.execPath,
      [program, "batch", "merge", ...parts, "--out", "shards/results.ndjson"],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect(merged.status, merged.stderr).toBe(exitCodes.success);
    parts.forEach((part) => rmSync(part));
    expect(contents("shards")).toEqual(contents("whole"));
  });
});
