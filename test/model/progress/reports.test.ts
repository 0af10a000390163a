import { describe, expect, test } from "vitest";
import { actionsOf } from "../../../src/model/progress/division-actions.ts";
import { readReports } from "../../../src/model/progress/reports.ts";
import { reportStatus, type DivisionStatus } from "../../../src/model/progress/status.ts";
import { dossier, entryJson, reportFile } from "../../support/progress.ts";

test("an action is a division's when it names the division or everyone", () => {
  const ids = (division: string): readonly string[] => actionsOf(dossier, division).map(({ id }) => id);
  expect(ids("div-office")).toEqual(["act-report", "act-manual", "act-late"]);
  expect(ids("div-finance")).toEqual(["act-report", "act-budget", "act-late"]);
  expect(ids("div-works")).toEqual(["act-report"]);
});

describe("the reports of all divisions", () => {
  test("are read each for itself: a bad one keeps no other back", () => {
    const { reports, unusable } = readReports(
      [
        reportFile("a.json", { entries: [entryJson({ percent: 120 })] }),
        reportFile("b.json", { division: "div-works", entries: [] }),
        { file: "c.json", source: "{" },
        { file: "d.json", source: "" },
      ],
      dossier,
    );
    expect(reports).toMatchObject([{ file: "b.json", report: { division: "div-works" } }]);
    expect(unusable).toMatchObject([
      {
        files: ["a.json"],
        division: "div-office",
        round: "รอบ ๖ เดือน",
        diagnostics: [{ place: { file: "a.json", path: "entries[0].percent" } }],
      },
      { files: ["c.json"], division: undefined, diagnostics: [{ code: "model/json" }] },
      { files: ["d.json"], division: undefined, diagnostics: [{ code: "model/file" }] },
    ]);
  });

  test("of one division for one round, in two files, are one error that names both, and neither is taken", () => {
    const { reports, unusable } = readReports(
      [
        reportFile("first.json"),
        reportFile("other-round.json", { round: "รอบ ๑๒ เดือน" }),
        reportFile("second.json", { round: "รอบ 6 เดือน", date: "" }),
      ],
      dossier,
    );
    expect(reports.map(({ file }) => file)).toEqual(["other-round.json"]);
    expect(unusable).toMatchObject([
      {
        files: ["first.json", "second.json"],
        division: "div-office",
        round: "รอบ ๖ เดือน",
        diagnostics: [
          {
            code: "model/duplicate-id",
            message: "“first.json” และ “second.json” เป็นรายงานของ “div-office” รอบ ๖ เดือน เหมือนกัน",
            place: { file: "second.json", path: "round", line: 3 },
          },
        ],
      },
    ]);
  });

  test("three times the same is one error that names all three", () => {
    const { unusable } = readReports(
      ["a.json", "b.json", "c.json"].map((file) => reportFile(file)),
      dossier,
    );
    expect(unusable).toHaveLength(1);
    expect(unusable[0]?.files).toEqual(["a.json", "b.json", "c.json"]);
  });
});

describe("who has reported", () => {
  const files = [
    reportFile("office.json", { round: "รอบ ๑๒ เดือน", date: "2023-10-10" }),
    reportFile("finance.json", {
      division: "div-finance",
      round: "รอบ ๑๒ เดือน",
      date: "2023-10-12",
      entries: [],
    }),
    reportFile("works.json", { division: "div-works", round: "รอบ ๑๒ เดือน", date: "", entries: [] }),
    reportFile("office-6.json", { entries: [entryJson({ percent: 120 })] }),
    reportFile("finance-6.json", { division: "div-finance", date: "2030-01-01", entries: [] }),
  ];

  const statusOn = (today: string, round: number, reports = files): readonly DivisionStatus[] =>
    reportStatus(dossier, dossier.reportingRounds, readReports(reports, dossier), today)[round]!.divisions;

  test("a report on the due day is in time, one after it is late by the days between", () => {
    expect(statusOn("2023-10-05", 1)).toMatchObject([
      { state: "reported", daysLate: 0, date: "2023-10-10", file: "office.json", reported: 1, asked: 3 },
      { state: "reported-late", daysLate: 2, date: "2023-10-12", reported: 0, asked: 3 },
      { state: "missing", daysLate: 0, date: undefined, file: "works.json", asked: 1 },
    ]);
  });

  test.each([
    ["2023-10-10", "missing", 0],
    ["2023-10-11", "overdue", 1],
    ["2024-03-01", "overdue", 143],
  ])("on %s what has no date yet is %s", (today, state, daysLate) => {
    expect(statusOn(today, 1)[2]).toMatchObject({ state, daysLate });
    expect(statusOn(today, 1, [])[2]).toMatchObject({ state, daysLate, file: undefined });
  });

  test("without a due date nobody is late, and a file with errors counts as such", () => {
    expect(statusOn("2099-01-01", 0)).toMatchObject([
      { state: "unusable", daysLate: 0, file: "office-6.json" },
      { state: "reported", daysLate: 0 },
      { state: "missing", daysLate: 0, file: undefined },
    ]);
  });

  test("a form that is being filled in stands before a file with errors", () => {
    const draft = reportFile("draft.json", { date: "" });
    const faulty = reportFile("faulty.json", { entries: [entryJson({ percent: 120 })] });
    expect(statusOn("2099-01-01", 0, [faulty, draft])[0]).toMatchObject({
      state: "missing",
      file: "draft.json",
    });
  });

  test("a division without actions has nothing to report", () => {
    const idle = { ...dossier, measureGroups: [] };
    const [round] = reportStatus(idle, dossier.reportingRounds, readReports([], idle), "2099-01-01");
    expect(new Set(round?.divisions.map(({ state }) => state))).toEqual(new Set(["nothing-asked"]));
  });
});
