import { edgeSpace } from "../../../src/check/rules/language/edge-space.ts";
import { describeRule } from "../../support/describe-rule.ts";

const action = "measureGroups[0].actions[0]";

describeRule(edgeSpace, {
  finds: [
    [
      "a space behind an ordinal",
      { [`${action}.printed`]: { ordinal: "๑. " } },
      `${action}.printed.ordinal  `,
    ],
    ["two spaces before a text", { [`${action}.text`]: "  จัดทำแผนภูมิ" }, `${action}.text   `],
    ["a space before a line end", { [`${action}.text`]: "จัดทำแผนภูมิ \nและขั้นตอน" }, `${action}.text  `],
  ],
  passes: [
    ["spaces inside", { [`${action}.text`]: "จัดทำแผนภูมิ ขั้นตอน และระยะเวลา" }],
    ["a line end", { [`${action}.text`]: "จัดทำแผนภูมิ\nและขั้นตอน" }],
    ["a name", {}],
  ],
});
