import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { diagnosticCodes } from "../../src/diagnostics/codes.ts";
import { diagnosticsPage } from "../support/diagnostics-page.ts";

const page = resolve(import.meta.dirname, "../../docs/diagnostics.md");

test("docs/diagnostics.md lists the codes there are now", async () => {
  const options = { ...(await resolveConfig(page)), parser: "markdown" };
  await expect(await format(diagnosticsPage(), options)).toMatchFileSnapshot(page);
});

test("each code is raised somewhere", () => {
  const src = resolve(import.meta.dirname, "../../src");
  const texts = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith("codes.ts"))
    .map((file) => readFileSync(join(src, file), "utf8"));
  const isRaised = (code: string): boolean => texts.some((text) => text.includes(`"${code}"`));
  expect(Object.keys(diagnosticCodes).filter((code) => !isRaised(code))).toEqual([]);
});

test("no code is left out, and each asks for the exit code of its kind", () => {
  const rows = new Map(
    Array.from(diagnosticsPage().matchAll(/^\| `(.+?)` \| .+ \| (\d) \|$/gm), ([, code, exit]) => [
      code,
      exit,
    ]),
  );
  expect([...rows.keys()]).toEqual(Object.keys(diagnosticCodes));
  expect([
    rows.get("cli/usage"),
    rows.get("model/field"),
    rows.get("output/write"),
    rows.get("read/text-lost"),
  ]).toEqual(["2", "3", "4", "5"]);
});
