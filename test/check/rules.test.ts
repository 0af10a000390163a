import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { checkDossier } from "../../src/check/check.ts";
import { rules } from "../../src/check/rules/index.ts";
import { sampleDossiers } from "../support/samples.ts";

const folder = resolve(import.meta.dirname, "../../src/check/rules");

test("ids are kebab case and unique", () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("titles and explanations are Thai, and a title is no sentence", () => {
  expect(rules.filter(({ title, explanation }) => !/[\u0e01-\u0e4e]/.test(title + explanation))).toEqual([]);
  expect(rules.filter(({ title }) => /[^ศ]\.$/.test(title))).toEqual([]);
});

test("each rule is held to three cases that it finds and three that it passes", () => {
  const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(resolve(import.meta.dirname, file), "utf8"))
    .join("\n");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.includes("/"),
  );
  const names = sources.flatMap((file) =>
    Array.from(
      readFileSync(resolve(folder, file), "utf8").matchAll(/^export const (\w+): Rule\b/gm),
      ([, name]) => name!,
    ),
  );
  const hasCases = (name: string): boolean =>
    new RegExp(`describe(?:Rule|Sentences|Pages)\\(\\s*${name}\\b`).test(tests);
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !hasCases(name))).toEqual([]);
});

test.each(["corrected", "municipality", "oneDivision"] as const)(
  "the sample %s has no errors and no warnings",
  (sample) => {
    const file = sampleDossiers[sample];
    const { diagnostics } = checkDossier({ source: readFileSync(file), file });
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  },
);
