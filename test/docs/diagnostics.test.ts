import { resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { diagnosticCodes } from "../../src/diagnostics/codes.ts";
import { diagnosticsPage } from "../support/diagnostics-page.ts";

const page = resolve(import.meta.dirname, "../../docs/diagnostics.md");

test("docs/diagnostics.md lists the codes there are now", async () => {
  const options = { ...(await resolveConfig(page)), parser: "markdown" };
  await expect(await format(diagnosticsPage(), options)).toMatchFileSnapshot(page);
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
