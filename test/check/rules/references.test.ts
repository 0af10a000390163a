import { indicatorMention } from "../../../src/check/rules/references/indicator-mention.ts";
import { listNumbering } from "../../../src/check/rules/references/list-numbering.ts";
import { printedDiffers } from "../../../src/check/rules/references/printed-differs.ts";
import { scoreClaim } from "../../../src/check/rules/references/score-claim.ts";
import { subIndicatorWording } from "../../../src/check/rules/references/sub-indicator-wording.ts";
import { unknownItem } from "../../../src/check/rules/references/unknown-item.ts";
import { wordingFacts } from "../../../src/check/rules/references/wording-facts.ts";
import { describeRule } from "../../support/describe-rule.ts";

const action = "measureGroups[0].actions[0].text";
const remark = (index: number): string => `assessment.indicators[${index}].remark`;

describeRule(indicatorMention, {
  finds: [
    [
      "the number of one with the name of another",
      { [remark(4)]: "ตัวชี้วัดที่ ๔ การแก้ไขปัญหาการทุจริต ควรรักษามาตรฐานไว้" },
      `${remark(4)} ๔`,
    ],
    ["a name of later years", { [remark(7)]: "ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ควรพัฒนา" }, `${remark(7)} ๘`],
    ["a number that there is none of", { [action]: "ปรับปรุงตามตัวชี้วัดที่ ๑๒" }, `${action} ๑๒`],
    [
      "a remark that opens with another's number",
      { [remark(0)]: "ตัวชี้วัดที่ ๒ ควรรักษามาตรฐานไว้" },
      `${remark(0)} ๒`,
    ],
  ],
  passes: [
    ["numbers with their names", {}],
    ["a number without a name", { [action]: "ปรับปรุงตามตัวชี้วัดที่ ๙ ให้ครบถ้วน" }],
    ["two numbers in one text", { [action]: "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ และตัวชี้วัดที่ ๒ การใช้งบประมาณ" }],
    ["a remark that compares with another", { [remark(0)]: "คะแนนสูงกว่าปีก่อน และสูงกว่าตัวชี้วัดที่ ๒ ของปีเดียวกัน" }],
  ],
});

describeRule(unknownItem, {
  finds: [
    ["an item behind the last", { [action]: "เผยแพร่ข้อมูลตามข้อ O44" }, `${action} O44`],
    ["a question behind the last", { [action]: "ปรับปรุงตามข้อ E16 และ I31" }, `${action} E16`, `${action} I31`],
    ["an item that was never there", { [action]: "ตามข้อ O0" }, `${action} O0`],
  ],
  passes: [
    ["items of the year", { [action]: "ปรับปรุงตามข้อ O12 I7 และ E15" }],
    ["a Latin name", { [action]: "จัดให้มีบริการ E-Service และ OIT" }],
    ["the number of a form", { [action]: "ตามแบบ ABC-O99 และ I99x" }],
  ],
});

const printed = (index: number): string => `assessment.indicators[8].deficiencies[${index}].printed`;

describeRule(subIndicatorWording, {
  finds: [
    [
      "two wordings in one document",
      { [printed(0)]: { subIndicator: "ตัวชี้วัดย่อยที่ 9.2" }, [printed(1)]: { subIndicator: "ตัวชี้วัดย่อย 9.3" } },
      `${printed(1)}.subIndicator ตัวชี้วัดย่อย 9.3`,
    ],
    ["a number that the year has not", { [action]: "ปรับปรุงตามตัวชี้วัดย่อยที่ ๙.๗" }, `${action} ตัวชี้วัดย่อยที่ ๙.๗`],
    ["a number of no indicator", { [action]: "ตัวชี้วัดย่อยที่ 11.1 ต้องครบ" }, `${action} ตัวชี้วัดย่อยที่ 11.1`],
  ],
  passes: [
    [
      "one wording",
      { [printed(0)]: { subIndicator: "ตัวชี้วัดย่อยที่ 9.2" }, [printed(1)]: { subIndicator: "ตัวชี้วัดย่อยที่ ๙.๓" } },
    ],
    ["the short wording throughout", { [printed(0)]: { subIndicator: "ตัวชี้วัดย่อย 9.2" } }],
    ["no number", { [action]: "ปรับปรุงทุกตัวชี้วัดย่อย" }],
  ],
});

const group = "measureGroups[0]";
const first = `${group}.actions[0]`;

describeRule(printedDiffers, {
  finds: [
    [
      "a sub-indicator's number",
      { [`${printed(0)}`]: { subIndicator: "ตัวชี้วัดย่อยที่ 9.1" } },
      `${printed(0)}.subIndicator 9.1`,
    ],
    [
      "an ordinal that was given twice",
      { [`${group}.actions[2].printed`]: { ordinal: "๒." } },
      `${group}.actions[2].printed.ordinal ๒`,
    ],
    [
      "another score",
      { "assessment.indicators[0].printed": { score: "96.48 คะแนน" } },
      "assessment.indicators[0].printed.score 96.48",
    ],
    [
      "an office of another name",
      { [`${first}.printed`]: { responsible: "ทุกสำนัก" } },
      `${first}.printed.responsible`,
    ],
    [
      "a period of other months",
      { [`${first}.printed`]: { schedule: "ต.ค. - ก.ย. ๒๕๖๖" } },
      `${first}.printed.schedule`,
    ],
    ["another heading", { [`${group}.printed`]: { heading: "การปฏิบัติงาน" } }, `${group}.printed.heading`],
    [
      "another date of signature",
      { "signatories[0].printed": { date: "วันที่ ๖ มกราคม ๒๕๖๕" } },
      "signatories[0].printed.date",
    ],
  ],
  passes: [
    ["the same score in other digits", { "assessment.indicators[0].printed": { score: "98.46  คะแนน" } }],
    ["the same period, its year short", { [`${first}.printed`]: { schedule: "ม.ค.- ก.ย. ๖๖" } }],
    [
      "the same owner on two lines",
      { [`${group}.actions[3].printed`]: { responsible: "สำนักปลัด\n(งานนิติการ)" } },
    ],
    [
      "a listed misspelling, of which the list tells",
      { [`${group}.actions[1].printed`]: { responsible: "ทุกส่วนราชการ (เจ้าหน้าประชาสัมพันธ์)" } },
    ],
    ["an ordinal in brackets", { [`${first}.printed`]: { ordinal: "(1)" } }],
    ["nothing, on purpose", { [`${first}.printed`]: { ordinal: "", responsible: "" } }],
  ],
});

const introduction =
  "จากผลการประเมินคุณธรรมและความโปร่งใส ประจำปี ๒๕๖๕ มีค่าคะแนนเท่ากับ ๙๕.๕๑ คะแนน ระดับผลการประเมิน AA ดังนี้";

describeRule(wordingFacts, {
  finds: [
    [
      "a title of last year",
      { "wording.title": "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปี ๒๕๖๕" },
      "wording.title",
    ],
    [
      "another total",
      { "wording.introduction": introduction.replace("๙๕.๕๑", "๙๕.๑๕") },
      "wording.introduction",
    ],
    [
      "a meeting on another day",
      { "wording.linking": "จากการประชุมเมื่อวันที่ ๕ มกราคม ๒๕๖๖ ดังนี้" },
      "wording.linking",
    ],
    [
      "another count",
      { "wording.linking": "จากการประชุมเมื่อวันที่ ๖ มกราคม ๒๕๖๖ พิจารณา จำนวน ๑๑ ข้อ" },
      "wording.linking",
    ],
  ],
  passes: [
    ["no words of one's own", {}],
    ["the facts in one's own words", { "wording.introduction": introduction }],
    [
      "spaces and line ends of one's own",
      { "wording.introduction": introduction.replace("เท่ากับ ", "เท่ากับ  \n") },
    ],
    [
      "a sentence that does not count",
      { "wording.linking": "จากการประชุมเมื่อวันที่ ๖  มกราคม ๒๕๖๖ ได้กำหนดมาตรการ ดังนี้" },
    ],
  ],
});

const list = (...numbers: readonly string[]): string =>
  ["ถือปฏิบัติดังนี้", ...numbers.map((number) => `${number} ข้อความ`)].join("\n");

const analysis = "analysis[0].text";

describeRule(scoreClaim, {
  from: "municipality",
  finds: [
    [
      "a comparison with itself",
      { [analysis]: "คะแนนตัวชี้วัดที่ ๗ ต่ำกว่าตัวชี้วัดที่ ๗" },
      `${analysis} ตัวชี้วัดที่ ๗ ต่ำกว่าตัวชี้วัดที่ ๗`,
    ],
    [
      "two indicators the wrong way round",
      { [analysis]: "ตัวชี้วัดที่ 6 ต่ำกว่าตัวชี้วัดที่ 7" },
      `${analysis} ตัวชี้วัดที่ 6 ต่ำกว่าตัวชี้วัดที่ 7`,
    ],
    [
      "a fall that was a rise",
      { [analysis]: "ตัวชี้วัดที่ ๑ ลดลงจากปี ๒๕๖๖" },
      `${analysis} ตัวชี้วัดที่ ๑ ลดลงจากปี ๒๕๖๖`,
    ],
  ],
  passes: [
    ["a true comparison", { [analysis]: "คะแนนตัวชี้วัดที่ ๗ ต่ำกว่าตัวชี้วัดที่ ๖ จึงควรแก้ไข" }],
    ["a true rise", { [analysis]: "คะแนนตัวชี้วัดที่ ๑ เพิ่มขึ้นจากปี ๒๕๖๖" }],
    ["a year without results", { [analysis]: "ตัวชี้วัดที่ ๑ ลดลงจากปี ๒๕๖๐" }],
  ],
});

describeRule(listNumbering, {
  finds: [
    ["a first number that is not the first", { [action]: list("(๓)", "(๒)", "(๓)", "(๔)") }, `${action} ๓`],
    ["a number left out", { [action]: list("(๑)", "(๒)", "(๔)") }, `${action} ๔`],
    ["a number given twice", { [action]: list("๑.", "๒.", "๒.") }, `${action} ๒`],
    ["a number in the wrong place", { [action]: list("๑)", "๓)", "๒)") }, `${action} ๓`, `${action} ๒`],
  ],
  passes: [
    ["a list in its order", { [action]: list("(๑)", "(๒)", "(๓)") }],
    ["a new list", { [action]: list("(๑)", "(๒)", "(๑)", "(๒)") }],
    ["a list within a list", { [action]: list("๑.", "(๑)", "(๒)", "๒.") }],
    ["a list that begins in the middle", { [action]: list("๓.", "๔.") }],
  ],
});
