import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");

/** What a file imports the moment it is loaded; types are gone by then, and `import()` waits until it is reached. */
function staticImports(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const targets = text.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";|^import "([^"]+)";/gms);
  return Array.from(targets, ([, from, bare]) => from ?? bare!);
}

/** The libraries that are loaded together with a file. */
function librariesWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const found = staticImports(file).flatMap((target) =>
    target.startsWith(".") ? [...librariesWith(resolve(dirname(file), target), seen)] : [target],
  );
  return new Set(found.filter((name) => !name.startsWith("node:")));
}

test("saraban --help loads the parser of the command line and nothing else", () => {
  expect([...librariesWith(resolve(src, "cli.ts"))]).toEqual(["yargs"]);
});

test("what is loaded through other files is seen", () => {
  expect([...librariesWith(resolve(src, "model/dossier.ts"))]).toContain("zod");
});
