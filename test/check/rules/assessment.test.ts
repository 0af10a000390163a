import { arabicDigits } from "../../../src/check/rules/assessment/arabic-digits.ts";
import { itemCodeForm } from "../../../src/check/rules/assessment/item-code-form.ts";
import { itemPlace } from "../../../src/check/rules/assessment/item-place.ts";
import { missingIndicator } from "../../../src/check/rules/assessment/missing-indicator.ts";
import { mixedDigits } from "../../../src/check/rules/assessment/mixed-digits.ts";
import { assessmentRating } from "../../../src/check/rules/assessment/rating.ts";
import { scoreDecimals } from "../../../src/check/rules/assessment/score-decimals.ts";
import { assessmentTotal } from "../../../src/check/rules/assessment/total.ts";
import { describeRule } from "../../support/describe-rule.ts";

const action = "measureGroups[0].actions[0].text";

describeRule(assessmentTotal, {
  finds: [
    ["a total with two digits swapped", { "assessment.total": 59.51 }, "assessment.total"],
    ["a total off by two hundredths", { "assessment.total": 95.53 }, "assessment.total"],
    ["one indicator's score copied wrong", { "assessment.indicators[8].score": 68.64 }, "assessment.total"],
    ["the plain mean of the indicators", { "assessment.total": 96.18 }, "assessment.total"],
  ],
  passes: [
    ["the published total", {}],
    ["a total rounded the other way", { "assessment.total": 95.52 }],
    ["scores that are not whole yet", { "assessment.indicators[9]": undefined, "assessment.total": 50 }],
  ],
});

describeRule(assessmentRating, {
  finds: [
    ["a rating below the score", { "assessment.rating": "A" }, "assessment.rating"],
    ["a rating of later years' scale", { "assessment.rating": "ผ่านดีเยี่ยม" }, "assessment.rating"],
    ["a rating that no year has", { "assessment.rating": "ดีมาก" }, "assessment.rating"],
  ],
  passes: [
    ["the published rating", {}],
    ["a rating with a space behind it", { "assessment.rating": "AA " }],
    ["a rating earned by a lower total", { "assessment.rating": "A", "assessment.total": 85 }],
  ],
});

describeRule(scoreDecimals, {
  finds: [
    [
      "three decimals in an indicator",
      { "assessment.indicators[0].score": 98.456 },
      "assessment.indicators[0].score",
    ],
    ["a total of one's own reckoning", { "assessment.total": 95.5112 }, "assessment.total"],
    [
      "a machine's fraction",
      { "assessment.indicators[1].score": 95.4333333 },
      "assessment.indicators[1].score",
    ],
  ],
  passes: [
    ["two decimals", {}],
    ["one decimal", { "assessment.indicators[0].score": 98.4 }],
    ["a sum of floating point", { "assessment.total": 95.1 + 0.41 }],
  ],
});

describeRule(missingIndicator, {
  finds: [
    ["the last indicator left out", { "assessment.indicators[9]": undefined }, "assessment.indicators"],
    ["one in the middle left out", { "assessment.indicators[2]": undefined }, "assessment.indicators"],
    [
      "an earlier year without its indicators",
      { earlierAssessments: [{ fiscalYear: 2564, total: 90, rating: "A", indicators: [] }] },
      "earlierAssessments[0].indicators",
    ],
  ],
  passes: [
    ["all ten", {}],
    [
      "all ten in another order",
      { "assessment.indicators[9].number": 9, "assessment.indicators[8].number": 10 },
    ],
    [
      "an earlier year of no framework",
      { earlierAssessments: [{ fiscalYear: 2550, total: 9, rating: "A", indicators: [] }] },
    ],
  ],
});

const deficiency = "assessment.indicators[8].deficiencies[0]";

describeRule(itemPlace, {
  finds: [
    [
      "an item of another sub-indicator",
      { [`${deficiency}.subIndicator`]: "9.1" },
      `${deficiency}.subIndicator`,
    ],
    ["an item of another indicator", { [`${deficiency}.item`]: "O42" }, `${deficiency}.item`],
    ["an item that the year has not", { [`${deficiency}.item`]: "O99" }, `${deficiency}.item`],
    [
      "a question under the next indicator",
      { "assessment.indicators[1].deficiencies[0].item": "I13" },
      "assessment.indicators[1].deficiencies[0].item",
    ],
  ],
  passes: [
    ["the published items", {}],
    ["a sub-indicator left to the framework", { [`${deficiency}.subIndicator`]: undefined }],
    ["another item of the same sub-indicator", { [`${deficiency}.item`]: "O17" }],
  ],
});

describeRule(itemCodeForm, {
  finds: [
    ["a nought for the letter O", { [`${deficiency}.item`]: "012" }, `${deficiency}.item 012`],
    ["Thai digits in a code", { [action]: "ปรับปรุงข้อมูลตามข้อ O๑๒ ให้ครบ" }, `${action} O๑๒`],
    ["a nought in running text", { [action]: "เผยแพร่ข้อมูลตามข้อ 042 บนเว็บไซต์" }, `${action} 042`],
    ["a small letter", { [`${deficiency}.item`]: "o12" }, `${deficiency}.item o12`],
  ],
  passes: [
    ["codes as the manual has them", { [action]: "ปรับปรุงข้อมูลตามข้อ O12 และข้อ I7" }],
    ["a phone number", { [action]: "สอบถามได้ที่ โทร. 0 4420 1234" }],
    ["a number after ข้อ that is no item", { [action]: "ตามข้อ 099 ของคู่มือ" }],
    ["a clause number", { [action]: "ตามข้อ ๑๒ ของระเบียบ" }],
  ],
});

describeRule(mixedDigits, {
  finds: [
    ["a year of both systems", { [action]: "จัดทำแผนประจำปี ๒๕6๖" }, `${action} ๒๕6๖`],
    ["a letter o for a nought", { [action]: "ภายในวันที่ ๓o มีนาคม" }, `${action} ๓o`],
    ["a capital O for a nought", { [action]: "งบประมาณ พ.ศ. ๒๕๗O" }, `${action} ๒๕๗O`],
  ],
  passes: [
    ["Thai numbers", { [action]: "จัดทำแผนประจำปี ๒๕๖๖ จำนวน ๓๐ แผน" }],
    ["two numbers of two systems", { [action]: "ข้อ O12 ลำดับที่ ๓ และ 4" }],
    ["an address of the web", { [action]: "ดูที่ https://www.example.go.th/ita2566 หน้า ๓" }],
    ["a code beside a Thai number", { [action]: "มาตรฐาน ISO9001 จำนวน ๒ ระบบ" }],
  ],
});

describeRule(arabicDigits, {
  finds: [
    ["the number of an indicator", { [action]: "ปรับปรุงตามตัวชี้วัดที่ 8" }, `${action} 8`],
    ["a year", { [action]: "รายงานประจำปี 2566" }, `${action} 2566`],
    [
      "a decimal number",
      { [action]: "ตัวชี้วัดย่อยที่ 9.2 และจำนวน 12,500 บาท" },
      `${action} 9.2`,
      `${action} 12,500`,
    ],
  ],
  passes: [
    ["Thai digits", { [action]: "ปรับปรุงตามตัวชี้วัดที่ ๘" }],
    ["item codes", { [action]: "ปรับปรุงตามข้อ O12 I7 และ E11" }],
    ["an address and a phone number", { [action]: "เผยแพร่ที่ www.example.go.th/2566 โทร. 044-123456" }],
    ["a Latin name with a number", { [action]: "จัดทำระบบ ISO 9001 และ E-Service2" }],
  ],
});
