import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../../../src/cli.ts";
import { exitCodes } from "../../../src/exit-codes.ts";
import { startWorkers } from "../../../src/workers.ts";
import { dossierOf, put, resultsIn, textOf } from "../../support/batch.ts";
import { memoryIo } from "../../support/memory-io.ts";

const folder = mkdtempSync(join(tmpdir(), "saraban-batch-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a thread that hangs, takes all memory or ends fails its dossier alone; others take its place", async () => {
  const worker = resolve(import.meta.dirname, "../../support/workers/unruly.mjs");
  const io = memoryIo({ startWorkers: ({ count }) => startWorkers({ count, memory: 64 }, worker) });
  const names = ["หนองบัว", "ดอนแดง", "ท่าทราย", "วังทอง", "โคกสูง", "นาดี", "บึงแก้ว"];
  put(io, { "in/all.ndjson": names.map((name) => dossierOf(name)).join("\n") });
  expect(await run(["batch", "in/all.ndjson", "--out", "out", "--jobs", "2", "--timeout", "5"], io)).toBe(
    exitCodes.internal,
  );
  const results = resultsIn(textOf(io, "out/results.ndjson"));
  expect(results.map(({ outcome }) => outcome)).toEqual([
    "ok",
    "timeout",
    "failed",
    "failed",
    "ok",
    "ok",
    "ok",
  ]);
  expect(results[2]!.diagnostics[0]!.message).toContain("หน่วยความจำไม่พอ");
});

test("threads make the bytes that the process itself makes, pictures too", async () => {
  const emblem = { type: "seal", file: "seal.svg", alternative: "ตรา" };
  const { agency, ...rest } = JSON.parse(dossierOf("ตรา")) as { agency: object };
  const withSeal = JSON.stringify({ ...rest, agency: { ...agency, emblem } });
  const files = { "a/dossier.json": dossierOf("หนองบัว"), "b/dossier.json": withSeal };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, "in", path, ".."), { recursive: true });
    writeFileSync(join(folder, "in", path), text);
  }
  const seal =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>';
  writeFileSync(join(folder, "in/b/seal.svg"), seal);
  const options = ["--kind", "measures", "--out"] as const;
  const program = resolve(import.meta.dirname, "../../../dist/bin.js");
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [program, "batch", "in", ...options, "threads", "--jobs", "2", "--json"],
    { cwd: folder, encoding: "utf8" },
  );
  expect(status, stderr).toBe(exitCodes.success);
  const progress = /^(เริ่มทำ|\d\/2 แฟ้ม · .* แฟ้ม\/วินาที.*|)$/;
  expect(stderr.split("\n").filter((line) => !progress.test(line))).toEqual([]);
  expect(JSON.parse(stdout)).toMatchObject({ ok: 2, files: 4, results: "threads/results.ndjson" });
  const io = memoryIo();
  await run(["batch", join(folder, "in"), ...options, join(folder, "process")], io);
  const made = [...io.files].filter(([path]) => /\.(pdf|docx)$/.test(path));
  expect(made).toHaveLength(4);
  for (const [path, bytes] of made)
    expect(readFileSync(path.replace("/process/", "/threads/")).equals(bytes), path).toBe(true);
  expect(readdirSync(join(folder, "threads")).filter((name) => name.includes("lock"))).toEqual([]);
}, 180_000);
