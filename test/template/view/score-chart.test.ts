import { expect, test } from "vitest";
import { frameworksOf } from "../../../src/template/view/frameworks.ts";
import { scoreChart, type ScoreChartView } from "../../../src/template/view/score-chart.ts";
import { dossierWith, type DossierJson } from "../../support/dossier.ts";

function chart(changes: DossierJson = {}): ScoreChartView | null {
  const dossier = dossierWith(changes);
  return scoreChart(dossier, frameworksOf(dossier));
}

const year = (fiscalYear: number, score: number): object => ({
  fiscalYear,
  total: score,
  rating: "A",
  indicators: [{ number: 1, score }],
});

test("the chart has a bar for each indicator, by its official name", () => {
  expect(chart()).toMatchObject({
    categories: ["๑. การปฏิบัติหน้าที่", "๖. คุณภาพการดำเนินงาน", "๙. การเปิดเผยข้อมูล"],
    series: [{ name: "ปีงบประมาณ พ.ศ. ๒๕๖๕", values: ["90.00", "88.00", "91.50"] }],
  });
});

test("beside it stands the most recent earlier year, with gaps where that year has no score", () => {
  const earlierAssessments = [year(2563, 70), year(2564, 80), year(2562, 60)];
  expect(chart({ earlierAssessments })?.series).toEqual([
    { name: "ปีงบประมาณ พ.ศ. ๒๕๖๕", values: ["90.00", "88.00", "91.50"] },
    { name: "ปีงบประมาณ พ.ศ. ๒๕๖๔", values: ["80.00", "", ""] },
  ]);
});

test("the same numbers are said in words", () => {
  expect(chart({ earlierAssessments: [year(2564, 80)] })?.alternative).toBe(
    "แผนภูมิแท่งแสดงคะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. ๒๕๖๕: การปฏิบัติหน้าที่ ๙๐.๐๐, คุณภาพการดำเนินงาน ๘๘.๐๐, " +
      "การเปิดเผยข้อมูล ๙๑.๕๐; ปีงบประมาณ พ.ศ. ๒๕๖๔: การปฏิบัติหน้าที่ ๘๐.๐๐",
  );
});

test("it is left out where the office switches it off and where there are no scores", () => {
  expect(chart({ print: { scoreChart: false } })).toBeNull();
  const assessment = { fiscalYear: 2565, total: 90, rating: "A", indicators: [] };
  expect(chart({ assessment, measureGroups: [] })).toBeNull();
});
