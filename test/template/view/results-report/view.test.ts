import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../../src/model/dossier.ts";
import { parseProgress } from "../../../../src/model/progress/parse.ts";
import { documentKinds } from "../../../../src/template/kinds.ts";
import { frameworksOf } from "../../../../src/template/view/frameworks.ts";
import { noProgress, type Progress } from "../../../../src/template/view/progress/progress.ts";
import {
  resultsReportView,
  type ResultsReportView,
} from "../../../../src/template/view/results-report/view.ts";
import { toArabicDigits } from "../../../../src/thai/digits.ts";
import { prepareSample } from "../../../support/samples.ts";
import { dossier as small, reportJson } from "../../../support/progress.ts";

const { prepared } = await prepareSample("municipality", "results-report");
const { dossier, progress } = prepared;
const viewOf = (given: Dossier = dossier, about: Progress = progress): ResultsReportView =>
  resultsReportView(given, frameworksOf(given), about);
const view = viewOf();

const number = (text: string | undefined): number => Number(toArabicDigits(text ?? "").replace("-", "0"));

describe.each(["byGroup", "byDivision"] as const)("the table %s", (table) => {
  const { rows, total, chart, heads } = view[table];

  test("has counts that add up, in each row and in each column", () => {
    for (const { count, cells } of [...rows, total])
      expect(cells.reduce((sum, [cell]) => sum + number(cell), 0)).toBe(number(count));
    expect(rows.reduce((sum, { count }) => sum + number(count), 0)).toBe(number(total.count));
    total.cells.forEach(([cell], column) => {
      expect(rows.reduce((sum, { cells }) => sum + number(cells[column]![0]), 0)).toBe(number(cell));
    });
    expect(total.cells).toHaveLength(heads.length - 2);
  });

  test("has a chart of the same rows, whose bars are whole", () => {
    expect(chart.categories).toEqual(rows.map(({ name }) => name));
    chart.categories.forEach((name, at) => {
      const shares = chart.series.map(({ values }) => Math.round(Number(values[at]) * 100));
      expect(
        shares.reduce((sum, share) => sum + share, 0),
        name,
      ).toBe(10_000);
    });
  });
});

test("every action is counted once by groups, and once a division by divisions", () => {
  const actions = dossier.measureGroups.flatMap((group) => group.actions);
  expect(number(view.byGroup.total.count)).toBe(actions.length);
  expect(number(view.byDivision.total.count)).toBe(37);
  expect(view.summary).toMatchObject({ actions: "๒๑", reported: "๓", asked: "๓", unreported: "" });
});

test("each deficiency stands with its actions and what became of them", () => {
  const deficiencies = dossier.assessment.indicators.flatMap((indicator) => indicator.deficiencies);
  expect(view.deficiencies.rows).toHaveLength(deficiencies.length);
  const row = view.deficiencies.rows.find(({ deficiency }) =>
    deficiency.some((line) => line.startsWith("ข้อ E9")),
  );
  expect(row?.rowCount).toBe(row?.actions.length);
  expect(row?.actions[0]?.action).toMatch(/^๒\.๑ /);
  expect(row?.actions[0]?.result).toEqual([
    "สำนักปลัดเทศบาล ดำเนินการแล้วเสร็จ ร้อยละ ๑๐๐",
    "กองคลัง ดำเนินการแล้วเสร็จ ร้อยละ ๑๐๐",
    expect.stringMatching(/^กองช่าง ยกเลิก เมื่อดำเนินการแล้วร้อยละ ๔๐ เนื่องจาก/),
  ]);
});

test("a deficiency that nothing answers says so", () => {
  const groups = dossier.measureGroups.map((group) => ({
    ...group,
    actions: group.actions.map((action) => ({ ...action, answers: [] })),
  }));
  const [row] = viewOf({ ...dossier, measureGroups: groups }).deficiencies.rows;
  expect(row?.actions).toEqual([{ action: "ไม่มีวิธีการดำเนินการที่ตอบประเด็นนี้โดยตรง", result: ["-"] }]);
});

describe("title and item", () => {
  test("come from the framework of the year in which a year's report is published", () => {
    expect(view.item).toEqual({
      code: "O26",
      title: "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      fiscalYear: "๒๕๖๙",
    });
    expect(view.title).toEqual([view.item?.title, "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ รอบ ๑๒ เดือน"]);
  });

  test("are the program's own, without a code, where no source tells the item of that year", () => {
    const half = { ...progress, round: dossier.reportingRounds[0] };
    const documents = { ...dossier.documents, resultsReport: {} };
    const early = viewOf({ ...dossier, documents }, half);
    expect(early.item).toBeNull();
    expect(early.title[0]).toBe("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
  });

  test("are the office's own where it gives them", () => {
    const documents = { ...dossier.documents, resultsReport: { title: "รายงานของเรา", item: "O99" } };
    const own = viewOf({ ...dossier, documents });
    expect(own.title[0]).toBe("รายงานของเรา");
    expect(own.item).toEqual({ code: "O99", title: "", fiscalYear: "๒๕๖๙" });
  });
});

test("scores stand beside those of earlier years, with what changed from the last but one to the last", () => {
  const { heads, shares, rows } = view.scores;
  expect(heads).toEqual(["ตัวชี้วัด", "ปี ๒๕๖๕", "ปี ๒๕๖๖", "ปี ๒๕๖๗", "การเปลี่ยนแปลง"]);
  expect(shares.map(Number).reduce((sum, share) => sum + share, 0)).toBe(100);
  for (const { values } of rows) expect(values).toHaveLength(4);
  const alone = viewOf({ ...dossier, earlierAssessments: [] }).scores;
  expect(alone.heads).toEqual(["ตัวชี้วัด", "ปี ๒๕๖๗"]);
  for (const { values } of alone.rows) expect(values).toHaveLength(1);
});

test("the signers of the measures sign anew: no day and no picture of then is printed", () => {
  expect(view.signatories).toHaveLength(dossier.signatories.length);
  for (const { isoDate, picture } of view.signatories) expect([isoDate, picture]).toEqual(["", ""]);
});

test("who has not reported is named, and no cell of theirs is blank", () => {
  const reports = [parseProgress(JSON.stringify(reportJson()), "report.json", small)];
  const few = viewOf(small, { ...noProgress, reports, round: small.reportingRounds[0] });
  expect(few.summary).toMatchObject({ reported: "๑", asked: "๓", unreported: "กองคลัง และกองช่าง" });
  const cells = few.groups.flatMap(({ actions }) => actions.flatMap(({ divisions }) => divisions));
  for (const cell of cells)
    for (const text of [cell.standing, ...cell.work, cell.budget, ...cell.evidence])
      expect(text).toMatch(/\S/);
  expect(cells.filter(({ standing }) => standing === "ยังไม่รายงาน").length).toBeGreaterThan(0);
});

test("only what the divisions found hard or suggest is listed", () => {
  const said = progress.reports
    .filter(({ round }) => round === progress.round?.name)
    .flatMap(({ entries }) => entries)
    .filter(({ difficulties, suggestions }) => difficulties + suggestions !== "");
  expect(view.findings.rows).toHaveLength(said.length);
});

test("without a report of the round there is nothing to report on", () => {
  const { lack } = documentKinds["results-report"];
  expect(lack(dossier, noProgress)?.what).toBe("ยังไม่มีส่วนราชการใดรายงานผล");
  expect(lack(dossier, { ...progress, reports: [] })?.what).toBe("ยังไม่มีส่วนราชการใดรายงานผลรอบ ๑๒ เดือน");
  expect(lack(dossier, progress)).toBeUndefined();
});
