import { duplicateAction } from "../../../src/check/rules/coverage/duplicate-action.ts";
import { incompleteAction } from "../../../src/check/rules/coverage/incomplete-action.ts";
import { indicatorWithoutMeasure } from "../../../src/check/rules/coverage/indicator-without-measure.ts";
import { monitoringUnlike } from "../../../src/check/rules/coverage/monitoring-unlike.ts";
import { statedCount } from "../../../src/check/rules/coverage/stated-count.ts";
import { unansweredDeficiency } from "../../../src/check/rules/coverage/unanswered-deficiency.ts";
import { unitNames } from "../../../src/check/rules/coverage/unit-names.ts";
import { describeRule } from "../../support/describe-rule.ts";

const first = "measureGroups[0].actions[0]";

describeRule(unansweredDeficiency, {
  finds: [
    [
      "an answer that was unlinked",
      { "measureGroups[8].actions[3].answers": [] },
      "assessment.indicators[8].deficiencies[0].item",
    ],
    [
      "an answer given to another deficiency",
      { "measureGroups[1].actions[0].answers": ["def-i11"] },
      "assessment.indicators[1].deficiencies[0].item",
    ],
    [
      "two deficiencies whose only action is gone",
      { "measureGroups[7].actions[2].answers": undefined },
      "assessment.indicators[7].deficiencies[0].item",
      "assessment.indicators[7].deficiencies[2].item",
    ],
  ],
  passes: [
    ["every deficiency answered", {}],
    ["one of two answers unlinked", { "measureGroups[7].actions[3].answers": [] }],
    ["one action that answers two", { "measureGroups[1].actions[5].answers": ["def-i11", "def-i12"] }],
  ],
});

describeRule(statedCount, {
  finds: [
    [
      "a deficiency lost",
      { "assessment.indicators[8].deficiencies[3]": undefined, "measureGroups[8].actions[6].answers": [] },
      "meeting.statedCount",
    ],
    ["a letter that counts more", { "meeting.statedCount": 11 }, "meeting.statedCount"],
    ["a letter that counts none", { "meeting.statedCount": 0 }, "meeting.statedCount"],
  ],
  passes: [
    ["the letter's number", {}],
    ["no number stated", { "meeting.statedCount": undefined }],
    ["deficiencies of an earlier year, which the letter does not count", { earlierAssessments: [] }],
  ],
});

describeRule(indicatorWithoutMeasure, {
  finds: [
    ["a group that was taken out", { "measureGroups[0]": undefined }, "assessment.indicators[0].number"],
    [
      "a group that heads another indicator",
      { "measureGroups[2].heading.indicator": 4 },
      "assessment.indicators[2].number",
    ],
    [
      "a group under words of the office's own",
      { "measureGroups[4].heading": { text: "การป้องกันการทุจริต" } },
      "assessment.indicators[4].number",
    ],
  ],
  passes: [
    ["a group for each indicator", {}],
    [
      "an indicator whose deficiencies are answered elsewhere",
      { "measureGroups[8].heading": { text: "การเผยแพร่ข้อมูล" } },
    ],
    [
      "measures grouped by words of the office's own",
      Object.fromEntries(
        Array.from({ length: 8 }, (_, at) => [`measureGroups[${at}].heading`, { text: `หัวข้อที่ ${at}` }]),
      ),
    ],
  ],
});

describeRule(incompleteAction, {
  finds: [
    ["no schedule", { [`${first}.schedule`]: undefined }, `${first}.text`],
    ["no monitoring", { [`${first}.monitoring`]: [] }, `${first}.text`],
    ["a blank where the schedule is printed", { [`${first}.printed`]: { schedule: " " } }, `${first}.text`],
    ["a group without actions", { "measureGroups[2].actions": [] }, "measureGroups[2].actions"],
  ],
  passes: [
    ["everything said", {}],
    [
      "a schedule in the office's own words",
      { [`${first}.schedule`]: undefined, [`${first}.printed`]: { schedule: "ตลอดปี" } },
    ],
    ["monitoring in the office's own words", { [`${first}.monitoring`]: [{ text: "รายงานต่อคณะทำงาน" }] }],
  ],
});

describeRule(monitoringUnlike, {
  finds: [
    ["one way of two left out", { [`${first}.monitoring`]: ["written-report"] }, `${first}.monitoring`],
    [
      "the other way left out",
      { "measureGroups[9].actions[3].monitoring": ["monthly-meeting"] },
      "measureGroups[9].actions[3].monitoring",
    ],
    [
      "printed words that leave one out",
      { [`${first}.printed`]: { monitoring: "รายงานผลการดำเนินการให้ผู้บริหารทราบเป็นลายลักษณ์อักษร" } },
      `${first}.printed.monitoring`,
    ],
  ],
  passes: [
    ["all alike", {}],
    ["a way of the action's own", { [`${first}.monitoring`]: [{ text: "รายงานต่อสภาองค์การบริหารส่วนตำบล" }] }],
    [
      "one way more than the others",
      { [`${first}.monitoring`]: ["written-report", "monthly-meeting", { text: "เผยแพร่บนเว็บไซต์" }] },
    ],
    [
      "the same words broken over two lines",
      {
        [`${first}.printed`]: {
          monitoring:
            "รายงานผลการดำเนินการให้ผู้บริหารทราบเป็นลายลักษณ์\nอักษร / รายงานผลการดำเนินการในการประชุมประจำเดือน",
        },
      },
    ],
  ],
});

const finance = { divisions: [{ id: "div-finance" }] };

describeRule(duplicateAction, {
  finds: [
    [
      "two actions worded nearly alike, of two sections",
      { "measureGroups[6].actions[2].responsible.divisions[0].sections": ["sec-clerical"] },
      "measureGroups[8].actions[1].text",
    ],
    [
      "an action copied under another heading",
      {
        "measureGroups[9].actions[0].text": "จัดทำคู่มือและระเบียบการใช้ทรัพย์สินของราชการ",
        "measureGroups[9].actions[0].responsible": { everyone: true },
      },
      "measureGroups[9].actions[0].text",
    ],
    [
      "an action copied with a word put before it",
      { "measureGroups[0].actions[3].text": "ให้กำหนดบทลงโทษ กรณีที่ไม่ปฏิบัติตามระเบียบการใช้ทรัพย์สินของราชการ" },
      "measureGroups[3].actions[3].text",
    ],
  ],
  passes: [
    ["the same work under two headings, of one owner", {}],
    ["two reports that are not the same", { "measureGroups[8].actions[4].responsible": { everyone: true } }],
    ["two officers appointed for two purposes", { "measureGroups[3].actions[1].responsible": finance }],
  ],
});

const sections = "agency.divisions[0].sections";

describeRule(unitNames, {
  finds: [
    [
      "a division listed again with a space",
      { "agency.divisions[2]": { id: "div-money", name: "กอง คลัง" } },
      "agency.divisions[2].name",
    ],
    [
      "a section one letter off",
      { [`${sections}[6]`]: { id: "sec-law", name: "งานนิติกาล" } },
      `${sections}[6].name`,
    ],
    [
      "a section listed twice",
      { [`${sections}[6]`]: { id: "sec-clerk", name: "งานธุรการ" } },
      `${sections}[6].name`,
    ],
    [
      "a text that calls a division by another name",
      { [`${first}.text`]: "ให้กองการคลังและสำนักงานปลัดจัดทำคู่มือ" },
      `${first}.text กองการคลัง`,
      `${first}.text สำนักงานปลัด`,
    ],
  ],
  passes: [
    ["units that differ", {}],
    ["a text that calls it by its name", { [`${first}.text`]: "ให้กองคลังและสำนักปลัดจัดทำคู่มือ" }],
    ["the office of a ministry", { [`${first}.text`]: "รายงานสำนักงานปลัดกระทรวงมหาดไทย" }],
    [
      "a section that each division has",
      { "agency.divisions[1].sections": [{ id: "sec-c2", name: "งานธุรการ" }] },
    ],
    [
      "units told apart by a number",
      {
        [`${sections}[6]`]: { id: "sec-1", name: "งานบริการ ๑" },
        [`${sections}[7]`]: { id: "sec-2", name: "งานบริการ ๒" },
      },
    ],
  ],
});
