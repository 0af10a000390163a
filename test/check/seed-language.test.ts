import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDossier } from "../../src/check/check.ts";
import { valueAt } from "../../src/json/value.ts";
import { sampleDossiers } from "../support/samples.ts";

const check = (file: string) => checkDossier({ source: readFileSync(file), file: "dossier.json" }).findings;
const words = check(sampleDossiers.verbatim)
  .filter(({ rule }) => rule.area === "language")
  .map(({ rule, finding: { path, span }, json }) => {
    const text = String(valueAt(json.value, path));
    return `${rule.id} ${span === undefined ? text : text.slice(span.start, span.end)}`;
  });

describe("the original as the office published it", () => {
  test.each([
    ["listed-misspelling ตัวชีวัด", 1],
    ["listed-misspelling ปฏิบัติติ", 1],
    ["listed-misspelling เจ้าหน้าประชาสัมพันธ์", 1],
    ["listed-misspelling เว็ปไซด์", 1],
    ["doubled-noun-maker การ", 2],
    ["unbalanced-sign ”", 1],
    ["unbalanced-sign (", 2],
    ["two-forms ผู้มีส่วนได้เสีย", 1],
    ["line-break-in-word \n", 1],
    ["noun-among-verbs มาตรการตรวจสอบการใช้ดุลพินิจ", 1],
  ])("%s: %i", (found, times) => {
    expect(words.filter((item) => item === found)).toHaveLength(times);
  });

  test("every เว็ปไซต์ of it", () => {
    const typed = readFileSync(sampleDossiers.verbatim, "utf8").match(/เว็ปไซต์/g);
    expect(words.filter((item) => item === "listed-misspelling เว็ปไซต์")).toHaveLength(typed!.length);
  });
});

test.each(["corrected", "municipality"] as const)(
  "%s has neither errors nor warnings of language",
  (name) => {
    const found = check(sampleDossiers[name]).filter(
      ({ rule, finding }) => rule.area === "language" && (finding.severity ?? rule.severity) !== "info",
    );
    expect(found.map(({ rule, finding }) => `${rule.id} ${finding.message}`)).toEqual([]);
  },
);
