import { dateOrder } from "../../../src/check/rules/years/date-order.ts";
import { farDate } from "../../../src/check/rules/years/far-date.ts";
import { missingEra } from "../../../src/check/rules/years/missing-era.ts";
import { periodOutsideYear } from "../../../src/check/rules/years/period-outside-year.ts";
import { staleYear } from "../../../src/check/rules/years/stale-year.ts";
import { twoDigitYear } from "../../../src/check/rules/years/two-digit-year.ts";
import { yearSequence } from "../../../src/check/rules/years/year-sequence.ts";
import { describeRule } from "../../support/describe-rule.ts";

const action = "measureGroups[0].actions[0].text";
const signer = "signatories[0].positions[0]";

/** Two earlier years of the sample's shape, so that the years are 2568, 2567, 2566 and 2565. */
const rows = {
  fiscalYear: 2568,
  "assessment.fiscalYear": 2567,
  earlierAssessments: [2566, 2565].map((fiscalYear) => ({
    fiscalYear,
    total: 90,
    rating: "A",
    indicators: [],
  })),
};

describeRule(staleYear, {
  finds: [
    ["the year before in a plan", { [action]: "จัดทำแผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๕" }, `${action} ๒๕๖๕`],
    ["a result two years old", { [action]: "วิเคราะห์ผลการประเมินของปี ๒๕๖๔" }, `${action} ๒๕๖๔`],
    ["a year to come", { [action]: "เผยแพร่แผนประจำปี 2567" }, `${action} 2567`],
    [
      "last year's post of the signer",
      { [signer]: "ประธานคณะทำงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๕" },
      `${signer} ๒๕๖๕`,
    ],
    [
      "an assessor's remark copied from long ago",
      { "assessment.indicators[0].remark": "ผลการดำเนินงานประจำปี ๒๕๖๒ ดีเยี่ยม" },
      "assessment.indicators[0].remark ๒๕๖๒",
    ],
  ],
  passes: [
    ["the dossier's year", { [action]: "จัดทำแผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖" }],
    ["the assessed year's result", { [action]: "วิเคราะห์ผลการประเมินของปี ๒๕๖๕" }],
    ["the year of a law", { [action]: "ตามพระราชบัญญัติการจัดซื้อจัดจ้างฯ พ.ศ. ๒๕๖๐" }],
    ["a plan of several years", { [action]: "ตามแผนพัฒนาท้องถิ่น ประจำปี ๒๕๖๖ - ๒๕๗๐" }],
    ["a comparison with an earlier year", { [action]: "เปรียบเทียบกับปี ๒๕๖๓ และปี ๒๕๖๔" }],
    [
      "a report under assessment",
      { "assessment.indicators[8].deficiencies[1].missingElements": "รายงานประจำปี พ.ศ. ๒๕๖๔ ยังขาดข้อเสนอแนะ" },
    ],
  ],
});

describeRule(farDate, {
  finds: [
    ["a letter of long ago", { [action]: "ตามหนังสืออำเภอ ลงวันที่ ๙ กันยายน ๒๕๖๓" }, `${action} ๒๕๖๓`],
    ["a day to come", { [action]: "ภายในวันที่ 31 มี.ค. 2569" }, `${action} 2569`],
    ["a day with its era", { [action]: "ประชุมเมื่อวันที่ ๖ มกราคม พ.ศ. ๒๕๖๑" }, `${action} ๒๕๖๑`],
  ],
  passes: [
    ["a day of the dossier's year", { [action]: "ประชุมเมื่อวันที่ ๖ มกราคม ๒๕๖๖" }],
    ["a letter of the assessed year", { [action]: "ตามหนังสือ ลงวันที่ ๑ ธันวาคม ๒๕๖๔" }],
    ["a resolution that still holds", { [action]: "ตามมติคณะรัฐมนตรีเมื่อวันที่ ๒ พฤษภาคม ๒๕๔๓" }],
    ["an order of another year", { [action]: "ตามคำสั่งที่ ๑/๒๕๖๓ ลงวันที่ ๒ มีนาคม ๒๕๖๓" }],
  ],
});

describeRule(yearSequence, {
  finds: [
    ["an assessment of the dossier's own year", { fiscalYear: 2565 }, "assessment.fiscalYear"],
    ["an assessment two years back", { fiscalYear: 2567 }, "assessment.fiscalYear"],
    [
      "an earlier year given twice",
      { ...rows, "earlierAssessments[1].fiscalYear": 2567 },
      "earlierAssessments[1].fiscalYear",
    ],
    [
      "an earlier year that is later",
      { ...rows, "earlierAssessments[0].fiscalYear": 2569 },
      "earlierAssessments[0].fiscalYear",
      "earlierAssessments[1].fiscalYear",
    ],
  ],
  passes: [
    ["the year before", {}],
    ["a row of earlier years", rows],
    ["no earlier years", { earlierAssessments: [] }],
  ],
});

describeRule(dateOrder, {
  finds: [
    ["a signature before the meeting", { "signatories[0].date": "2023-01-05" }, "signatories[0].date"],
    ["a meeting of the year before", { "meeting.date": "2022-01-06" }, "meeting.date"],
    [
      "a meeting after the year is over",
      { "meeting.date": "2023-10-06", "signatories[0].date": "2023-10-06" },
      "meeting.date",
    ],
    [
      "an announcement before its annex is signed",
      { documents: { announcement: { date: "2023-01-03" } } },
      "documents.announcement.date",
    ],
  ],
  passes: [
    ["a signature on the day of the meeting", {}],
    [
      "a meeting at the end of the assessed year",
      { "meeting.date": "2022-09-20", "signatories[0].date": "2022-09-23" },
    ],
    ["no dates of signature", { "signatories[0].date": undefined }],
    ["an announcement on the day of signature", { documents: { announcement: { date: "2023-01-06" } } }],
  ],
});

const schedule = "measureGroups[0].actions[0].schedule";

describeRule(periodOutsideYear, {
  finds: [
    [
      "a schedule of the year before",
      { [schedule]: { from: "2022-01-01", to: "2022-09-30" } },
      `${schedule}.from`,
      `${schedule}.to`,
    ],
    ["a schedule that ends too late", { [`${schedule}.to`]: "2023-10-31" }, `${schedule}.to`],
    [
      "a round of another year",
      { "reportingRounds[0]": { name: "รอบ ๖ เดือน", from: "2021-10-01", to: "2023-03-31" } },
      "reportingRounds[0].from",
    ],
    [
      "a report due before its round is over",
      { "reportingRounds[0].due": "2023-03-15" },
      "reportingRounds[0].due",
    ],
  ],
  passes: [
    ["schedules inside the year", {}],
    ["the whole fiscal year", { [schedule]: { from: "2022-10-01", to: "2023-09-30" } }],
    ["a report due after the year", { "reportingRounds[1].due": "2023-10-10" }],
    ["an action without a schedule", { [schedule]: undefined }],
  ],
});

describeRule(twoDigitYear, {
  finds: [
    ["a year behind a month", { [action]: "ดำเนินการ ม.ค. - ก.ย. ๖๖" }, `${action} ๖๖`],
    ["a year behind ปี", { [action]: "รายงานผลของปี 65" }, `${action} 65`],
    ["a year behind a whole month's name", { [action]: "ภายในเดือนมีนาคม ๖๖ เป็นต้นไป" }, `${action} ๖๖`],
  ],
  passes: [
    ["four digits", { [action]: "ดำเนินการ ม.ค. - ก.ย. ๒๕๖๖" }],
    ["an age", { [action]: "ผู้สูงอายุ ๖๐ ปี ๖๕ ปี และ ๗๐ ปี" }],
    ["a span of years", { [action]: "ฝึกอบรมทุกปี ๖๐ วัน และปีละ ๗๐ ครั้ง" }],
    ["a year that is not near", { [action]: "โครงการปี ๓๐ เพื่อชุมชน" }],
  ],
});

describeRule(missingEra, {
  finds: [
    ["a fiscal year without its era", { [action]: "ประจำปีงบประมาณ ๒๕๖๖" }, `${action} ๒๕๖๖`],
    ["one that is written close", { [action]: "แผนปีงบประมาณ๒๕๖๖" }, `${action} ๒๕๖๖`],
    ["one in ASCII digits", { [action]: "ปีงบประมาณ 2566 และต่อไป" }, `${action} 2566`],
  ],
  passes: [
    ["a fiscal year with its era", { [action]: "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖" }],
    ["a year of the calendar", { [action]: "รายงานประจำปี ๒๕๖๕" }],
    ["a budget of so many baht", { [action]: "ปีงบประมาณนี้ใช้ ๒๕,๖๖๐ บาท" }],
  ],
});
