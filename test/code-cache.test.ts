import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cacheName, createCachingLoader } from "../src/code-cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saraban-cache-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
};

/** What the loader makes of `a.js` in a process of its own, since V8 remembers what it compiled in this one. */
function loadApart(): { readonly found: unknown; readonly cached: readonly string[] } {
  const module = pathToFileURL(resolve(import.meta.dirname, "../dist/code-cache.js")).href;
  const script = `
    import { writeFileSync } from "node:fs";
    import { cacheName, createCachingLoader } from ${JSON.stringify(module)};
    const loader = createCachingLoader(process.cwd());
    const found = loader.load("a.js");
    console.log(JSON.stringify({ found, cached: loader.cached() }));
    for (const [name, compiled] of loader.compiled()) writeFileSync(cacheName(name), compiled);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as { found: unknown; cached: string[] };
}

describe("a CommonJS file", () => {
  test("is run once, whoever asks for it", () => {
    write("a.js", 'exports.times = (exports.times ?? 0) + 1; exports.same = require("./b.js") === exports;');
    write("b.js", 'module.exports = require("./a.js");');
    const { load } = createCachingLoader(folder);
    expect(load("a.js")).toEqual({ times: 1, same: true });
    expect(load("a.js")).toBe(load("b.js"));
  });

  test("reaches Node's own modules and knows its place", () => {
    write("a.js", 'exports.place = require("node:path").join(__dirname, "x"); exports.file = __filename;');
    expect(createCachingLoader(folder).load("a.js")).toEqual({
      place: join(folder, "x"),
      file: join(folder, "a.js"),
    });
  });
});

describe("the code cache", () => {
  test("is taken when it is of the file", () => {
    write("a.js", 'exports.word = "ก";');
    expect(loadApart()).toEqual({ found: { word: "ก" }, cached: [] });
    expect(loadApart()).toEqual({ found: { word: "ก" }, cached: ["a.js"] });
  });

  test.each([
    ["of a file of another length", () => write("a.js", 'exports.word = "ขขข";'), "ขขข"],
    ["that was cut short", () => write(cacheName("a.js"), Buffer.alloc(20, 1)), "ก"],
    ["that is empty", () => write(cacheName("a.js"), ""), "ก"],
  ])("is left alone when it is one %s", (_, change, word) => {
    write("a.js", 'exports.word = "ก";');
    loadApart();
    change();
    expect(loadApart()).toEqual({ found: { word }, cached: [] });
  });
});
