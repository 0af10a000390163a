import { describe, expect, test } from "vitest";
import { findRound, unknownRound } from "../../../src/model/progress/rounds.ts";
import { dossier } from "../../support/progress.ts";

test("a round is found by its name in either digit system, however it is spaced", () => {
  for (const name of ["รอบ ๖ เดือน", "รอบ 6 เดือน", " รอบ  6  เดือน "])
    expect(findRound(dossier, name)).toBe(dossier.reportingRounds[0]);
  expect(findRound(dossier, "รอบ ๙ เดือน")).toBeUndefined();
});

describe("a round that the field knows is offered with the days of the fiscal year", () => {
  const roundless = { ...dossier, reportingRounds: [] };

  test.each([
    ["ไตรมาสที่ 1", "ไตรมาสที่ ๑", "2022-10-01", "2022-12-31"],
    ["ไตรมาสที่ ๒", "ไตรมาสที่ ๒", "2023-01-01", "2023-03-31"],
    ["ไตรมาสที่ ๓", "ไตรมาสที่ ๓", "2023-04-01", "2023-06-30"],
    ["ไตรมาสที่ ๔", "ไตรมาสที่ ๔", "2023-07-01", "2023-09-30"],
    ["รอบ 6 เดือน", "รอบ ๖ เดือน", "2022-10-01", "2023-03-31"],
    ["รอบ ๑๒ เดือน", "รอบ ๑๒ เดือน", "2022-10-01", "2023-09-30"],
  ])("%s", (asked, name, from, to) => {
    expect(unknownRound(asked, roundless)).toEqual({
      message: `ไม่มีรอบรายงานชื่อ “${asked}”`,
      hints: [
        "แฟ้มข้อมูลยังไม่มีรอบรายงาน",
        `เพิ่ม ${JSON.stringify({ name, from, to })} ใน reportingRounds ของแฟ้มข้อมูล`,
      ],
    });
  });
});
