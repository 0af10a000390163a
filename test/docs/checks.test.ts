import { resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { rules } from "../../src/check/rules/index.ts";
import { checksPage } from "../support/checks-page.ts";

const page = resolve(import.meta.dirname, "../../docs/checks.md");

test("docs/checks.md explains the rules there are now", async () => {
  const options = { ...(await resolveConfig(page)), parser: "markdown" };
  await expect(await format(checksPage(), options)).toMatchFileSnapshot(page);
});

test("no rule is left out", () => {
  const ids = Array.from(checksPage().matchAll(/^### `(.+?)`/gm), ([, id]) => id!);
  expect(ids.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});
