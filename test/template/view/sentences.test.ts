import { describe, expect, test } from "vitest";
import * as sentences from "../../../src/template/view/sentences.ts";
import { dossierWith } from "../../support/dossier.ts";

const agency = (place: object): Record<string, unknown> => ({
  agency: {
    name: "เทศบาลตำบล ก",
    shortName: "ก",
    kind: "tambon-municipality",
    divisions: [{ id: "div-office", name: "ข" }],
    ...place,
  },
});

test("the title names the year of the measures in Thai digits", () => {
  expect(sentences.measuresTitle(dossierWith())).toBe(
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
  );
});

describe("the agency's line", () => {
  test.each([
    [{ district: "ด่านขุนทด", province: "นครราชสีมา" }, "เทศบาลตำบล ก อำเภอด่านขุนทด จังหวัดนครราชสีมา"],
    [{ province: "นครราชสีมา" }, "เทศบาลตำบล ก จังหวัดนครราชสีมา"],
    [{ district: "ดุสิต", province: "กรุงเทพมหานคร" }, "เทศบาลตำบล ก เขตดุสิต กรุงเทพมหานคร"],
    [{}, "เทศบาลตำบล ก"],
  ])("says %j", (place, expected) => {
    expect(sentences.agencyLine(dossierWith(agency(place)))).toBe(expected);
  });
});

test("the introduction gives year, total and rating of the assessment", () => {
  expect(sentences.introduction(dossierWith())).toBe(
    "จากผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปี ๒๕๖๕ ของสถานพัฒนาเด็กสมมติ " +
      "ในปีงบประมาณ พ.ศ. ๒๕๖๕ ที่ผ่านมา มีค่าคะแนนเท่ากับ ๙๐.๐๐ คะแนน ระดับผลการประเมิน A " +
      "โดยมีผลวิเคราะห์การประเมินในแต่ละตัวชี้วัด แยกตามตัวชี้วัด ดังนี้",
  );
});

describe("the linking paragraph", () => {
  test("counts the deficiencies itself, whatever the letter stated", () => {
    const meeting = { body: "คณะทำงาน", date: "2023-01-06", observer: "สำนักประเมิน", statedCount: 99 };
    expect(sentences.linking(dossierWith({ meeting }))).toContain(
      "จากการประชุมคณะทำงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ เมื่อวันที่ ๖ มกราคม ๒๕๖๖ " +
        "ได้ร่วมกันพิจารณาวิเคราะห์ประเด็นข้อสังเกต จำนวน ๑ ข้อ ของสำนักประเมิน",
    );
  });

  test("speaks of no observations when there are none", () => {
    const assessment = {
      fiscalYear: 2565,
      total: 100,
      rating: "AA",
      indicators: [{ number: 1, score: 100 }],
    };
    const measureGroups: unknown[] = [];
    const text = sentences.linking(dossierWith({ assessment, measureGroups }));
    expect(text).toContain("ได้ร่วมกันพิจารณาวิเคราะห์ผลการประเมิน และได้กำหนดมาตรการ");
    expect(text).not.toContain("ข้อสังเกต");
  });
});

test.each([
  [98.46, "๙๘.๔๖"],
  [100, "๑๐๐.๐๐"],
  [97.8, "๙๗.๘๐"],
  [0, "๐.๐๐"],
])("a score of %d is published as %s", (score, expected) => {
  expect(sentences.scoreNumber(score)).toBe(expected);
});
