import { describe, expect, test } from "vitest";
import type { Agency } from "../../../src/model/dossier.ts";
import { frameworksOf } from "../../../src/template/view/frameworks.ts";
import { measuresTable, monitoringText, scheduleText } from "../../../src/template/view/measures-table.ts";
import { enumerated, responsibleText } from "../../../src/template/view/responsible.ts";
import { dossierWith } from "../../support/dossier.ts";

const responsible = { divisions: [{ id: "div-office" }] };
const action = (id: string, more: object = {}): object => ({
  id: `act-${id}`,
  text: `ทำ ${id}`,
  responsible,
  ...more,
});

function groupsOf(measureGroups: readonly object[]) {
  const dossier = dossierWith({ measureGroups });
  return measuresTable(dossier, frameworksOf(dossier)).groups;
}

describe("the measures table", () => {
  test("numbers groups and the actions of each, in the dossier's order", () => {
    const groups = groupsOf([
      { id: "grp-b", heading: { indicator: 2 }, actions: [action("x"), action("y")] },
      { id: "grp-a", heading: { text: "หัวข้อเรา" }, actions: [action("z")] },
    ]);
    expect(
      groups.map(({ heading, rowCount, rows }) => [heading, rowCount, rows.map((row) => row.action)]),
    ).toEqual([
      [["๑. การใช้งบประมาณ"], 2, [["๑. ทำ x"], ["๒. ทำ y"]]],
      [["๒. หัวข้อเรา"], 1, [["๑. ทำ z"]]],
    ]);
  });

  test("an action put in between renumbers those after it", () => {
    const before = groupsOf([
      { id: "grp-a", heading: { indicator: 1 }, actions: [action("x"), action("y")] },
    ]);
    const after = groupsOf([
      { id: "grp-a", heading: { indicator: 1 }, actions: [action("x"), action("n"), action("y")] },
    ]);
    expect(before[0]?.rows.at(-1)?.action).toEqual(["๒. ทำ y"]);
    expect(after[0]?.rows.at(-1)?.action).toEqual(["๓. ทำ y"]);
  });

  test("an empty cell and a group without actions show a dash, never nothing", () => {
    const [first, second] = groupsOf([
      { id: "grp-a", heading: { indicator: 1 }, actions: [action("x", { printed: { responsible: "" } })] },
      { id: "grp-b", heading: { indicator: 2 }, actions: [] },
    ]);
    const dashes = { responsible: ["-"], schedule: ["-"], monitoring: ["-"] };
    expect(first?.rows).toEqual([{ action: ["๑. ทำ x"], ...dashes }]);
    expect(second).toMatchObject({ rowCount: 1, rows: [{ action: ["-"], ...dashes }] });
  });

  test("printed words stand for the derived ones", () => {
    const printed = {
      ordinal: "ก)",
      responsible: "ทุกคน\n(ทุกวัน)",
      schedule: "ม.ค.- ก.ย. ๖๖",
      monitoring: "รายงาน",
    };
    const [group] = groupsOf([
      {
        id: "grp-a",
        heading: { indicator: 1 },
        printed: { ordinal: "", heading: "ชื่อเรา" },
        actions: [action("x", { printed })],
      },
    ]);
    expect(group).toEqual({
      heading: ["ชื่อเรา"],
      rowCount: 1,
      rows: [
        {
          action: ["ก) ทำ x"],
          responsible: ["ทุกคน", "(ทุกวัน)"],
          schedule: ["ม.ค.- ก.ย. ๖๖"],
          monitoring: ["รายงาน"],
        },
      ],
    });
  });

  test("topics come from the framework of the dossier's own year or of the assessed year", () => {
    const dossier = dossierWith();
    const { assessed } = frameworksOf(dossier);
    const topic = { status: "sourced", source: "s" } as const;
    const own = { ...assessed, topics: [{ id: "own", title: "ของปีนี้", ...topic }] };
    const before = { ...assessed, topics: [{ id: "before", title: "ของปีก่อน", ...topic }] };
    const measureGroups = ["own", "before"].map((id) => ({
      id: `grp-${id}`,
      heading: { topic: id },
      actions: [],
    }));
    const groups = measuresTable(
      { ...dossier, measureGroups },
      { assessed: before, own, ofYear: () => undefined },
    ).groups;
    expect(groups.map(({ heading }) => heading)).toEqual([["๑. ของปีนี้"], ["๒. ของปีก่อน"]]);
  });

  test("a reference that no stage should have let pass stops the program", () => {
    const dossier = dossierWith();
    const measureGroups = [{ id: "grp-a", heading: { topic: "nowhere" }, actions: [] }];
    expect(() => measuresTable({ ...dossier, measureGroups }, frameworksOf(dossier))).toThrow(RangeError);
  });
});

describe("who is responsible", () => {
  const agency = {
    ...dossierWith().agency,
    divisions: [
      {
        id: "div-office",
        name: "สำนักปลัด",
        sections: [
          { id: "sec-legal", name: "งานนิติการ" },
          { id: "sec-web", name: "งานเว็บไซต์" },
        ],
      },
      { id: "div-finance", name: "กองคลัง", sections: [] },
    ],
  } satisfies Agency;

  test.each([
    [{ everyone: true as const }, "ทุกส่วนราชการ"],
    [{ everyone: true as const, post: "เจ้าหน้าที่ประชาสัมพันธ์" }, "ทุกส่วนราชการ (เจ้าหน้าที่ประชาสัมพันธ์)"],
    [{ divisions: [{ id: "div-office", sections: [] }] }, "สำนักปลัด"],
    [{ divisions: [{ id: "div-office", sections: ["sec-legal"] }] }, "สำนักปลัด (งานนิติการ)"],
    [
      { divisions: [{ id: "div-office", sections: ["sec-legal", "sec-web"], post: "นิติกร" }] },
      "สำนักปลัด (งานนิติการ งานเว็บไซต์ และนิติกร)",
    ],
    [
      {
        divisions: [
          { id: "div-office", sections: ["sec-web"] },
          { id: "div-finance", sections: [] },
        ],
      },
      "สำนักปลัด (งานเว็บไซต์)\nกองคลัง",
    ],
  ])("%j is %s", (value, expected) => {
    expect(responsibleText(value, agency)).toBe(expected);
  });

  test("an unknown division stops the program", () => {
    expect(() => responsibleText({ divisions: [{ id: "div-none", sections: [] }] }, agency)).toThrow(
      RangeError,
    );
  });

  test.each([
    [[], ""],
    [["ก"], "ก"],
    [["ก", "ข"], "ก และข"],
    [["ก", "ข", "ค"], "ก ข และค"],
    [["๒๕๖๖", "๒๕๖๗"], "๒๕๖๖ และ ๒๕๖๗"],
    [["O1", "O12"], "O1 และ O12"],
  ])("%j is enumerated as “%s”", (names, expected) => {
    expect(enumerated(names)).toBe(expected);
  });
});

test("a schedule is said in months of the Buddhist year, and nothing without one", () => {
  expect(scheduleText({ from: "2023-01-01", to: "2023-09-30" })).toBe("ม.ค. - ก.ย. ๒๕๖๖");
  expect(scheduleText(undefined)).toBe("");
});

test("ways of monitoring stand between strokes", () => {
  expect(monitoringText(["written-report", "monthly-meeting", { text: "อื่น ๆ" }])).toBe(
    "รายงานผลการดำเนินการให้ผู้บริหารทราบเป็นลายลักษณ์อักษร / รายงานผลการดำเนินการในการประชุมประจำเดือน / อื่น ๆ",
  );
});
