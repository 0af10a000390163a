import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { canonicalDossier } from "../../src/model/canonical.ts";
import { parseDossier } from "../../src/model/parse.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(resolve(root, file), "utf8");

describe("the canonical text of a dossier", () => {
  test.each([
    "data/hin-dat-2566/dossier.json",
    "data/sample-municipality-2568/dossier.json",
    "test/fixtures/hin-dat-2566-verbatim/dossier.json",
    "test/fixtures/small-dossier.json",
  ])("of %s is read as the same dossier, and is its own canonical text", (file) => {
    const dossier = parseDossier(read(file), file);
    const canonical = canonicalDossier(dossier);
    expect(parseDossier(canonical, "canonical.json")).toEqual({ ...dossier, suppress: [] });
    expect(canonicalDossier(parseDossier(canonical, "canonical.json"))).toBe(canonical);
  });

  test("keeps to itself what the office said to the checker", () => {
    const file = "data/sample-municipality-2568/dossier.json";
    const dossier = parseDossier(read(file), file);
    expect(dossier.suppress).toHaveLength(1);
    expect(canonicalDossier(dossier)).not.toContain("suppress");
  });

  test("does not depend on the order of keys, on spaces or on notes", () => {
    const reordered = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reordered);
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, reordered(inner)]);
      return Object.fromEntries([["$comment", "หมายเหตุ"], ...entries.toReversed()]);
    };
    const text = read("test/fixtures/small-dossier.json");
    const other = JSON.stringify(reordered(JSON.parse(text)));
    expect(canonicalDossier(parseDossier(other, "a"))).toBe(canonicalDossier(parseDossier(text, "b")));
  });

  test("has the keys in the order of the schema, no notes, and ends in one line feed", () => {
    const canonical = canonicalDossier(parseDossier(read("test/fixtures/small-dossier.json"), "a"));
    expect(Object.keys(JSON.parse(canonical) as object).slice(0, 3)).toEqual([
      "fiscalYear",
      "agency",
      "assessment",
    ]);
    expect(canonical).not.toContain("$");
    expect(canonical).toMatch(/^\{\n {2}"fiscalYear": 2566,\n[^\r]*\n\}\n$/);
  });
});
