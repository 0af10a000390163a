import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadFramework } from "../../src/ita/load.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { parseDossier } from "../../src/model/parse.ts";
import { resultOfScores } from "../support/published-result.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const parse = (path: string): Dossier => parseDossier(read(path), path);

const sample = parse("data/sample-municipality-2568/dossier.json");
const actions = sample.measureGroups.flatMap((group) => group.actions);
const deficiencies = sample.assessment.indicators.flatMap((indicator) => indicator.deficiencies);

describe("the sample municipality", () => {
  it.each([sample.assessment, ...sample.earlierAssessments])(
    "has in $fiscalYear the total and the rating that its scores give by that year's framework",
    (assessment) => {
      const framework = loadFramework(assessment.fiscalYear);
      const { total, rating } = resultOfScores(assessment, framework);
      expect(total).toBeCloseTo(assessment.total, 2);
      expect(rating).toBe(assessment.rating);
    },
  );

  it("analyses every topic of the framework and heads groups by topics and by words of its own", () => {
    const topics = loadFramework(sample.assessment.fiscalYear).topics.map(({ id }) => id);
    expect(sample.analysis.map(({ topic }) => topic)).toEqual(topics);
    const headings = sample.measureGroups.map(({ heading }) => heading);
    expect(headings.slice(0, -1)).toEqual(topics.map((topic) => ({ topic })));
    expect(headings.at(-1)).toHaveProperty("text");
  });

  it("names only O items that the framework of the year lists", () => {
    const known = loadFramework(sample.assessment.fiscalYear).items.map(({ code }) => code);
    const items = deficiencies.map(({ item }) => item).filter((item) => item.startsWith("O"));
    expect(items).not.toEqual([]);
    expect(known).toEqual(expect.arrayContaining(items));
  });

  it("answers each of its deficiencies, as many as the letter states", () => {
    const answered = new Set(actions.flatMap(({ answers }) => answers));
    expect([...answered].sort()).toEqual(deficiencies.map(({ id }) => id).sort());
    expect(deficiencies).toHaveLength(sample.meeting.statedCount ?? 0);
  });

  it("keeps every schedule inside its fiscal year and after the meeting", () => {
    const [first, last] = [`${sample.fiscalYear - 544}-10-01`, `${sample.fiscalYear - 543}-09-30`];
    for (const { id, schedule } of actions) {
      expect([first <= (schedule?.from ?? ""), (schedule?.to ?? "") <= last], id).toEqual([true, true]);
      expect(sample.meeting.date <= (schedule?.from ?? ""), id).toBe(true);
    }
  });

  it("has an action longer than a page, a cell with every section, signers of every sort and the mark", () => {
    expect(Math.max(...actions.map(({ text }) => text.length))).toBeGreaterThan(2000);
    const sections = sample.agency.divisions.flatMap((division) => division.sections.map(({ id }) => id));
    const responsible = actions.map((action) =>
      "divisions" in action.responsible
        ? action.responsible.divisions.flatMap((division) => division.sections)
        : [],
    );
    expect(responsible).toContainEqual(sections);
    expect(new Set(sample.signatories.map(({ role }) => role))).toEqual(
      new Set(["ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้อนุมัติ"]),
    );
    expect(sample.signatories.some(({ name }) => name === "")).toBe(true);
    expect(sample.signatories.some(({ acting }) => acting?.form === "รักษาราชการแทน")).toBe(true);
    expect(sample.signatories.some(({ picture }) => picture !== undefined)).toBe(false);
    expect(sample.print.mark).toBe("ตัวอย่าง");
  });

  it("has a seal drawn in shapes, without text, pictures or references", () => {
    const seal = read("data/sample-municipality-2568/seal.svg");
    expect(seal).toMatch(/^<svg [^>]*viewBox="0 0 200 200"/u);
    expect(seal).not.toMatch(/<(?:text|image|use|style|script)|href|url\(/u);
  });
});

it("the one-division agency has a single division, and nothing that may be left out", () => {
  const { agency, signatories, reportingRounds, analysis } = parse("test/fixtures/one-division/dossier.json");
  expect(agency.divisions.map(({ sections }) => sections)).toEqual([[]]);
  expect([agency.district, agency.province, agency.head]).toEqual([undefined, undefined, undefined]);
  expect([signatories, reportingRounds, analysis]).toEqual([[], [], []]);
});
