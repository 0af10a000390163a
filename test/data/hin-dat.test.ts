import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/dossier.ts";
import { parseDossier } from "../../src/model/parse.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const corrected = read("data/hin-dat-2566/dossier.json");
const verbatim = read("test/fixtures/hin-dat-2566-verbatim/dossier.json");
const parse = (source: string): Dossier => parseDossier(source, "dossier.json");
const dossiers = [
  ["corrected", corrected],
  ["verbatim", verbatim],
] as const;

const deficienciesOf = ({ assessment }: Dossier) =>
  assessment.indicators.flatMap(({ deficiencies }) => deficiencies);
const actionsOf = ({ measureGroups }: Dossier) => measureGroups.flatMap(({ actions }) => actions);

describe.each(dossiers)("the %s dossier of Hin Dat", (_, source) => {
  const dossier = parse(source);

  it("has ten indicators, ten deficiencies, ten groups and forty-nine actions", () => {
    expect(dossier.assessment.indicators).toHaveLength(10);
    expect(deficienciesOf(dossier)).toHaveLength(10);
    expect(dossier.measureGroups.map(({ actions }) => actions.length)).toEqual([
      5, 7, 2, 5, 5, 3, 5, 5, 7, 5,
    ]);
    expect(deficienciesOf(dossier)).toHaveLength(dossier.meeting.statedCount ?? 0);
  });

  it("answers every deficiency with at least one action", () => {
    const answered = new Set(actionsOf(dossier).flatMap(({ answers }) => answers));
    expect([...answered].sort()).toEqual(
      deficienciesOf(dossier)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("has a total that follows from its scores by the weights 30, 30, 40", () => {
    const scores = dossier.assessment.indicators.map(({ score }) => score);
    const mean = (part: readonly number[]): number =>
      part.reduce((sum, score) => sum + score, 0) / part.length;
    const [internal, external, open] = [scores.slice(0, 5), scores.slice(5, 8), scores.slice(8)].map(mean);
    const total = 0.3 * (internal ?? 0) + 0.3 * (external ?? 0) + 0.4 * (open ?? 0);
    expect(total).toBeCloseTo(dossier.assessment.total, 2);
  });
});

describe("the two dossiers of Hin Dat", () => {
  it("have the same keys and lists of the same length but for printed and wording", () => {
    expect(shapeOf(withoutOwnWords(JSON.parse(verbatim)))).toEqual(shapeOf(JSON.parse(corrected)));
  });

  it("agree in every id, score and date", () => {
    const facts = (value: unknown) =>
      JSON.stringify(value).match(/"(?:id|score|total|number|from|to|date)":[^,}]+/gu);
    expect(facts(withoutOwnWords(JSON.parse(verbatim)))).toEqual(facts(JSON.parse(corrected)));
  });

  it("differ in that only the verbatim one uses printed and wording", () => {
    expect(corrected).not.toMatch(/"(?:printed|wording)"/u);
    expect(verbatim.match(/"(?:printed|wording)"/gu)?.length).toBeGreaterThan(50);
  });
});

describe("an action inserted into the corrected dossier", () => {
  it("leaves every older reference resolving to the same deficiency", () => {
    const before = parse(corrected);
    const json = JSON.parse(corrected) as { measureGroups: { actions: { id: string }[] }[] };
    const [first] = json.measureGroups[8]?.actions ?? [];
    json.measureGroups[8]?.actions.unshift({ ...first, id: "act-inserted" });
    const after = parse(JSON.stringify(json));
    const answered = (dossier: Dossier) =>
      actionsOf(dossier)
        .filter(({ id }) => id !== "act-inserted")
        .map(({ id, answers }) => [id, answers.map((answer) => textOf(dossier, answer))]);
    expect(actionsOf(after)).toHaveLength(50);
    expect(answered(after)).toEqual(answered(before));
  });

  const textOf = (dossier: Dossier, reference: string): string | undefined => {
    const deficiency = deficienciesOf(dossier).find(({ id }) => id === reference);
    return deficiency?.recommendation ?? deficiency?.missingElements;
  };
});

describe("the list of corrections for the officer", () => {
  const seed = read("test/fixtures/hin-dat-2566-verbatim/seed.txt")
    .split("\n")
    .map((line) => line.trim());
  const [, section = ""] = read("data/hin-dat-2566/README.md").split("## ๑. ข้อความที่แก้");
  const [table = ""] = section.split("## ๒.");
  const corrections = [...table.matchAll(/^\| *(\d+) *\| *`(.+?)` *\| *`(.+?)` *\|/gmu)].map(
    ([, line = "", was = "", is = ""]) => ({ line: Number(line), was, is }),
  );
  const texts = new Set(stringsOf(JSON.parse(corrected)));

  it("is not empty", () => {
    expect(corrections.length).toBeGreaterThan(60);
  });

  it.each(corrections)(
    "line $line: “$was” stood there and “$is” stands in the dossier",
    ({ line, was, is }) => {
      expect(`${seed[line - 1] ?? ""}⏎${seed[line] ?? ""}`).toContain(was);
      expect([...texts].some((text) => text.includes(is))).toBe(true);
    },
  );
});

function withoutOwnWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnWords);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "printed" && key !== "wording");
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutOwnWords(child)]));
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shapeOf(child)]));
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
