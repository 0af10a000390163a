import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { officerTexts } from "../../src/check/officer-texts.ts";
import { readJson } from "../../src/json/json-text.ts";
import { pathText } from "../../src/json/path.ts";
import { sampleDossiers } from "../support/samples.ts";

const rolesIn = (value: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    officerTexts(readJson(JSON.stringify(value), "a.json")).map(({ path, role }) => [pathText(path), role]),
  );

test("what an assessor wrote, what the office wrote and what is printed instead are told apart", () => {
  const action = {
    id: "act-a",
    text: "จัดทำ",
    printed: { schedule: "ตลอดปี" },
    monitoring: ["written-report", { text: "สรุปผล" }],
  };
  expect(
    rolesIn({
      assessment: {
        rating: "AA",
        indicators: [{ remark: "ควรรักษา", deficiencies: [{ item: "I7", recommendation: "ควรมี" }] }],
      },
      measureGroups: [{ heading: { text: "หัวข้อ" }, actions: [action] }],
    }),
  ).toEqual({
    "assessment.indicators[0].remark": "assessor",
    "assessment.indicators[0].deficiencies[0].recommendation": "assessor",
    "measureGroups[0].heading.text": "label",
    "measureGroups[0].actions[0].text": "prose",
    "measureGroups[0].actions[0].printed.schedule": "printed",
    "measureGroups[0].actions[0].monitoring[1].text": "prose",
  });
});

test("names of people, places and units are each their own", () => {
  const head = { name: "นายสมชาย ใจดี", position: "นายก" };
  expect(
    rolesIn({
      agency: {
        name: "อบต.ทดสอบ",
        province: "ทดสอบ",
        head,
        divisions: [{ id: "div-a", name: "กองคลัง", head }],
      },
    }),
  ).toEqual({
    "agency.name": "place",
    "agency.province": "place",
    "agency.head.name": "person",
    "agency.head.position": "label",
    "agency.divisions[0].name": "label",
    "agency.divisions[0].head.name": "person",
    "agency.divisions[0].head.position": "label",
  });
});

test("codes, dates, files, choices and notes are nobody's texts", () => {
  expect(
    rolesIn({
      $comment: "หมายเหตุ",
      meeting: { date: "2023-01-06" },
      agency: { kind: "other", emblem: { type: "seal", file: "ตรา.png" } },
      print: { fontProfile: "office", officeFont: "TH SarabunPSK" },
      unbreakable: ["หินดาด"],
      suppress: [{ rule: "stale-year", reason: "ปีถูกแล้ว" }],
    }),
  ).toEqual({});
});

test("a text is as typed, not as the program would print it", () => {
  const [text] = officerTexts(readJson('{"text": "ที่่ \\u0e01"}', "a.json"));
  expect(text?.text).toBe("ที่่ ก");
});

test("no text of the real document's measures is passed over", () => {
  const json = readJson(readFileSync(sampleDossiers.verbatim), "a.json");
  const paths = officerTexts(json).map(({ path }) => pathText(path));
  expect(paths.filter((path) => /^measureGroups\[\d+\]\.actions\[\d+\]\.text$/.test(path))).toHaveLength(49);
  expect(paths.filter((path) => path.endsWith(".printed.schedule"))).toHaveLength(49);
  expect(paths).toContain("wording.measuresHeads[4]");
});
