import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCachingLoader } from "../src/code-cache.ts";
import { produceSample, sampleDossiers } from "./support/samples.ts";

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "saraban-"));
const program = (file: string, args: readonly string[]) =>
  spawnSync(process.execPath, [resolve(root, "dist", file), ...args], { encoding: "utf8" });

beforeAll(() => {
  execFileSync(process.execPath, ["bundle.js"], { cwd: root });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the bundled program writes the bytes that the library makes", async () => {
  const { status, stderr } = program("program/bin.js", [
    "generate",
    sampleDossiers.municipality,
    "--out",
    folder,
  ]);
  expect(status, stderr).toBe(0);
  const products = [await produceSample("municipality", "pdf"), await produceSample("municipality", "docx")];
  expect(readdirSync(folder).sort()).toEqual(products.map(({ fileName }) => fileName).sort());
  for (const { fileName, bytes } of products)
    expect(readFileSync(join(folder, fileName)).equals(bytes), fileName).toBe(true);
});

test.each(["--help", "generate", "generate a.json --format odt", "no-such-command", "schema a b c"])(
  "the bundled program says what the modules say, in Thai: %s",
  (line) => {
    const bundled = program("program/bin.js", line.split(" "));
    const { stdout, stderr } = program("bin.js", line.split(" "));
    expect([bundled.stdout, bundled.stderr]).toEqual([stdout, stderr]);
    expect(stdout + stderr).toMatch(/[ก-๙]/);
    expect(stderr).not.toMatch(/argument/i);
  },
);

/** The files of the program that are loaded as long as nothing is asked for but what these chunks hold. */
function chunksWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(resolve(root, "dist/program", file), "utf8");
  for (const [, name] of text.matchAll(/^(?:const \w+ = )?require\("\.\/([^"]+)"\);/gm))
    chunksWith(name!, seen);
  return seen;
}

test("each run loads the command line in one file; one that reads a dossier, the checker in another", () => {
  const help = chunksWith("main.js");
  expect([...help].sort()).toEqual(["command-line.js", "main.js", "rolldown-runtime.js"]);
  expect([...chunksWith("checker.js")].filter((file) => !help.has(file))).toEqual(["checker.js"]);
});

test("what every run and every check load makes nothing that takes long, and loads nothing that they do without", () => {
  for (const file of ["command-line.js", "checker.js"]) {
    const text = readFileSync(resolve(root, "dist/program", file), "utf8");
    expect(text, file).not.toMatch(/^(?:const|let|var) .*(?:new Intl\.|\/v;$)/m);
    expect(text, file).not.toMatch(/^let \w+ = require\("node:(?:crypto|child_process)"\);/m);
  }
});

test("what a run loads is run from V8's code cache, and nothing is imported from there", () => {
  const folder = resolve(root, "dist/program");
  const loader = createCachingLoader(folder);
  const loaded = ["command-line.js", "checker.js", "pipeline.js", "pdf.js", "docx2.js"];
  for (const name of loaded) loader.load(name);
  expect(loader.cached()).toEqual(expect.arrayContaining(loaded));
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".js")))
    expect(readFileSync(join(folder, file), "utf8"), file).not.toMatch(/\bimport\(/);
});

test("a reader that stops reading makes no fault", async () => {
  const child = spawn(process.execPath, [resolve(root, "dist/program/bin.js"), "schema"]);
  const heard: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => heard.push(text));
  child.stdout.destroy();
  const [status] = (await once(child, "close")) as [number | null];
  expect([status, heard.join("")]).toEqual([0, ""]);
});
