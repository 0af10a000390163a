import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { checkDossier } from "../../src/check/check.ts";
import { placedActions } from "../../src/check/places.ts";
import { readSubject } from "../../src/check/subject.ts";
import { pathText } from "../../src/json/path.ts";
import { valueAt } from "../../src/json/value.ts";
import { sampleDossiers } from "../support/samples.ts";

interface Defect {
  readonly id: string;
  readonly category: string;
  readonly exact: string;
}

/** The defects that people found in the seed, each at its line; what the extraction left is not the office's. */
const defects: readonly Defect[] = readFileSync(
  resolve(import.meta.dirname, "../fixtures/hin-dat-2566-verbatim/defects.tsv"),
  "utf8",
)
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .map(([id = "", category = "", , exact = ""]) => ({ id, category, exact }))
  .filter(({ category }) => category !== "artefact");

/** The rules that may tell of a class of defects. */
const rulesOf: Readonly<Record<string, readonly string[]>> = {
  spelling: ["listed-misspelling", "probable-misspelling"],
  wording: ["doubled-noun-maker"],
  quotes: ["unbalanced-sign"],
  brackets: ["unbalanced-sign"],
  numerals: ["arabic-digits"],
  reference: ["indicator-mention", "printed-differs"],
  consistency: ["indicator-mention", "two-forms"],
  duplicate: ["duplicate-action"],
  "stale-year": ["stale-year"],
  numbering: ["printed-differs"],
  spacing: ["several-spaces", "edge-space"],
  "line-break": ["line-break-in-word"],
  structure: ["monitoring-unlike"],
};

/** The seed names the indicator by the program's own words at this line; the other form is what is told of. */
const otherForm: Readonly<Record<string, string>> = {
  การปรับปรุงระบบการทำงาน: "การปรับปรุงการทำงาน",
};

const file = sampleDossiers.verbatim;
const source = readFileSync(file);
const { dossier } = readSubject({ source, file });
const { findings } = checkDossier({ source, file });

/** What is printed around a text: an action's ordinal stands before its words. */
const printedWith = new Map(
  placedActions(dossier).flatMap(({ path, action }) => {
    const row = `${action.printed?.ordinal ?? ""} ${action.text}`;
    return [
      [pathText([...path, "printed", "ordinal"]), row],
      [pathText([...path, "text"]), action.text],
    ] as const;
  }),
);

function tellsOf({ category, exact }: Defect): readonly string[] {
  const words = otherForm[exact] ?? exact;
  return findings
    .filter(({ rule }) => rulesOf[category]?.includes(rule.id))
    .filter(({ finding, json }) => {
      const text = printedWith.get(pathText(finding.path)) ?? valueAt(json.value, finding.path);
      return typeof text === "string" && text.includes(words);
    })
    .map(({ finding }) => `${pathText(finding.path)} ${finding.span?.start ?? ""}`);
}

describe("the checker tells of every defect that people found in the seed", () => {
  const counted = countsOf(defects);
  test.each(counted)("$id $exact ×$count", ({ count, ...defect }) => {
    expect(new Set(tellsOf(defect)).size).toBeGreaterThanOrEqual(count);
  });

  test("none is left out", () => {
    expect(defects.filter(({ category }) => rulesOf[category] === undefined)).toEqual([]);
    expect(defects.length).toBe(52);
  });
});

function countsOf(all: readonly Defect[]): readonly (Defect & { readonly count: number })[] {
  const counts = new Map<string, Defect & { count: number }>();
  for (const defect of all) {
    const key = `${defect.id} ${defect.exact}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { ...defect, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()];
}
