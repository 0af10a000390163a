import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareYears } from "../../../../src/archive/compare.ts";
import { findFramework } from "../../../../src/ita/load.ts";
import type { Assessment, Dossier } from "../../../../src/model/dossier.ts";
import { parseDossier } from "../../../../src/model/parse.ts";
import { archivePapers } from "../../../../src/template/archive-papers.ts";
import { compiledTemplate } from "../../../../src/template/compiled.ts";
import { templateSources } from "../../../../src/template/sources.ts";
import type { ComparedYear } from "../../../../src/template/view/year-comparison/names.ts";
import { yearComparisonView } from "../../../../src/template/view/year-comparison/view.ts";

const read = (folder: string): Dossier => {
  const file = new URL(`../../../../data/${folder}/dossier.json`, import.meta.url);
  return parseDossier(readFileSync(file), folder);
};
const hinDat = read("hin-dat-2566");
const municipality = read("sample-municipality-2568");

const keptAs = (dossier: Dossier, version = 1): ComparedYear => ({
  dossier,
  version,
  bag: `${dossier.fiscalYear}-agency-00000000-v00${version}`,
  day: "",
  checksum: "0123456789abcdef".repeat(8),
});

/** The view of years, compared as their frameworks say. */
function viewOf(...years: readonly ComparedYear[]) {
  const comparisons = years.slice(1).map((after, index) => {
    const before = years[index]!;
    return compareYears(before.dossier, after.dossier, [
      findFramework(before.dossier.assessment.fiscalYear),
      findFramework(after.dossier.assessment.fiscalYear),
    ]);
  });
  return yearComparisonView({ years, comparisons });
}

const withAssessment = (dossier: Dossier, change: Partial<Assessment>): Dossier => ({
  ...dossier,
  assessment: { ...dossier.assessment, ...change },
});

/** The paragraphs of the report's markup that say something, without the markup. */
function markupOf(...years: readonly ComparedYear[]): string {
  const fill = compiledTemplate(
    "year-comparison",
    templateSources("year-comparison"),
    archivePapers["year-comparison"].fields,
  );
  return fill(viewOf(...years))
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");
}

describe("two years of different frameworks", () => {
  const view = viewOf(keptAs(hinDat), keptAs(municipality));
  const [pair] = view.pairs;

  test("are named by their measures, and by the assessments that those answer", () => {
    expect(view.title.at(-1)).toBe("ปีงบประมาณ พ.ศ. ๒๕๖๖ กับ ๒๕๖๘");
    expect(view.assessedYears).toBe("๒๕๖๕ และ ๒๕๖๗");
    expect(pair!.scores.heads).toEqual(["ตัวชี้วัด", "ปี ๒๕๖๕", "ปี ๒๕๖๗", "การเปลี่ยนแปลง"]);
    expect(view.trend).toBeNull();
  });

  test("say that agency, names and ratings differ, before anybody compares them", () => {
    expect(pair!.scoreNotes).toEqual([
      "ชื่อหน่วยงานต่างกัน ปี ๒๕๖๖ คือ องค์การบริหารส่วนตำบลหินดาด ปี ๒๕๖๘ คือ เทศบาลตำบลธารสมมติ",
      "ตัวชี้วัดที่ ๘ ปี ๒๕๖๕ ชื่อ “การปรับปรุงระบบการทำงาน” ปี ๒๕๖๗ ชื่อ “การปรับปรุงการทำงาน”",
      "เกณฑ์ระดับผลการประเมินของสองปีต่างกัน ปี ๒๕๖๕ มีระดับ AA A B C D E และ F ปี ๒๕๖๗ มีระดับ ผ่านดีเยี่ยม ผ่านดี ผ่าน ต้องปรับปรุง และต้องปรับปรุงโดยด่วน จึงเทียบชื่อระดับกันโดยตรงไม่ได้",
    ]);
  });

  test("have their scores side by side with what they gained, and in bars with the later year first", () => {
    expect(pair!.scores.rows[0]).toEqual({
      name: "๑. การปฏิบัติหน้าที่",
      values: ["๙๘.๔๖", "๙๑.๒๕", "ลดลง ๗.๒๑"],
    });
    expect(pair!.scores.rows.slice(-2).map(({ values }) => values)).toEqual([
      ["๙๕.๕๑", "๘๙.๕๒", "ลดลง ๕.๙๙"],
      ["AA", "ผ่านดี", "-"],
    ]);
    expect(pair!.chart!.series.map(({ name, values }) => [name, values[0]])).toEqual([
      ["ปี ๒๕๖๗", "91.25"],
      ["ปี ๒๕๖๕", "98.46"],
    ]);
  });

  test("name where each is kept by its checksum in groups of digits", () => {
    expect(view.sources.rows[0]).toMatchObject({ year: "๒๕๖๖", day: "-" });
    expect(view.sources.rows[0]!.checksum.split(" ")).toEqual(Array(8).fill("0123456789abcdef"));
  });
});

describe("hard years", () => {
  test("one without scores leaves strokes and empty bars, and says whose are missing", () => {
    const [pair] = viewOf(keptAs(hinDat), keptAs(withAssessment(municipality, { indicators: [] }))).pairs;
    expect(pair!.scores.rows[0]!.values).toEqual(["๙๘.๔๖", "-", "-"]);
    expect(pair!.chart!.series[0]!.values).toEqual(Array(10).fill(""));
    expect(pair!.scoreNotes.at(-1)).toBe("ปี ๒๕๖๗ ไม่มีคะแนนของตัวชี้วัดที่ ๑ ๒ ๓ ๔ ๕ ๖ ๗ ๘ ๙ และ ๑๐");
    expect(pair!.summary).toMatchObject({ compared: "", scoreTally: "", mostRisen: "" });
  });

  test("two without scores and deficiencies have no chart, no table of deficiencies and right sentences", () => {
    const bare = (dossier: Dossier): ComparedYear => keptAs(withAssessment(dossier, { indicators: [] }));
    expect(viewOf(bare(hinDat), bare(municipality)).pairs[0]).toMatchObject({ chart: null, itemNotes: [] });
    const words = markupOf(bare(hinDat), bare(municipality));
    expect(words).toContain("ไม่มีตัวชี้วัดที่มีคะแนนทั้งสองปี");
    expect(words).toContain("ผลการประเมินทั้งสองปีไม่มีประเด็นที่ต้องแก้ไข/ปรับปรุง");
  });

  test("two versions of one year are told apart by version, and their equal totals are said to be equal", () => {
    const years = [keptAs(municipality), keptAs(municipality, 2)] as const;
    const view = viewOf(...years);
    expect(view.title.at(-1)).toBe("ปีงบประมาณ พ.ศ. ๒๕๖๘ ฉบับที่ ๑ กับ ๒๕๖๘ ฉบับที่ ๒");
    expect(view.pairs[0]!.scores.heads.slice(1, 3)).toEqual([
      "ปี ๒๕๖๗ (มาตรการปี ๒๕๖๘ ฉบับที่ ๑)",
      "ปี ๒๕๖๗ (มาตรการปี ๒๕๖๘ ฉบับที่ ๒)",
    ]);
    expect(markupOf(...years)).toMatch(/\(ระดับ ผ่านดี\) เท่ากับปีงบประมาณ พ.ศ. ๒๕๖๗ \(.*?\) ซึ่งได้ ๘๙.๕๒ คะแนน/u);
    expect(markupOf(...years)).not.toContain("มากที่สุด");
  });

  test("three have a row and a bar of their totals each", () => {
    const middle = { ...withAssessment(municipality, { fiscalYear: 2566, total: 80.5 }), fiscalYear: 2567 };
    const { trend, pairs, title } = viewOf(keptAs(hinDat), keptAs(middle), keptAs(municipality));
    expect(title.at(-1)).toBe("ปีงบประมาณ พ.ศ. ๒๕๖๖ ๒๕๖๗ และ ๒๕๖๘");
    expect(trend!.rows.map(({ name, values }) => [name, ...values.slice(0, 3)])).toEqual([
      ["ปี ๒๕๖๕", "๙๕.๕๑", "-", "AA"],
      ["ปี ๒๕๖๖", "๘๐.๕๐", "ลดลง ๑๕.๐๑", "ผ่านดี"],
      ["ปี ๒๕๖๗", "๘๙.๕๒", "เพิ่มขึ้น ๙.๐๒", "ผ่านดี"],
    ]);
    expect(trend!.chart.series[0]!.values).toEqual(["95.51", "80.50", "89.52"]);
    expect(pairs.map(({ heading }) => heading)).toEqual([
      "ปีงบประมาณ พ.ศ. ๒๕๖๖ กับ ๒๕๖๗",
      "ปีงบประมาณ พ.ศ. ๒๕๖๗ กับ ๒๕๖๘",
    ]);
  });

  test("one alone is nothing to compare", () => {
    expect(() => viewOf(keptAs(hinDat))).toThrow(RangeError);
  });
});
