import { missingSigner } from "../../../src/check/rules/content/missing-signer.ts";
import { itemReadiness } from "../../../src/check/rules/content/readiness.ts";
import { unconfirmed } from "../../../src/check/rules/content/unconfirmed.ts";
import { unprintableCharacter } from "../../../src/check/rules/result/unprintable-character.ts";
import { describeRule } from "../../support/describe-rule.ts";

const first = "measureGroups[0].actions[0]";

describeRule(itemReadiness, {
  finds: [
    ["an action without a schedule", { [`${first}.schedule`]: undefined }, "measureGroups"],
    ["no reporting rounds", { reportingRounds: [] }, "reportingRounds"],
    [
      "a deficiency that nothing answers",
      { "measureGroups[8].actions[3].answers": [] },
      "assessment.indicators",
    ],
    ["nobody to sign", { signatories: [] }, "signatories"],
  ],
  passes: [
    ["everything that is asked", {}],
    [
      "an analysis beside the deficiencies",
      { analysis: [{ topic: { text: "ภาพรวม" }, text: "ผลอยู่ในเกณฑ์ดี" }] },
    ],
    [
      "a schedule in the office's own words",
      { [`${first}.schedule`]: undefined, [`${first}.printed`]: { schedule: "ตลอดปี" } },
    ],
  ],
});

describeRule(missingSigner, {
  finds: [
    ["nobody to sign", { signatories: [] }, "signatories"],
    ["a signer without a post", { "signatories[0].positions": [] }, "signatories[0].name"],
    ["a second signer without a post", { "signatories[1]": { name: "" } }, "signatories[1].name"],
  ],
  passes: [
    ["a signer with a post", {}],
    ["a post without a name", { "signatories[0].name": "" }],
    [
      "a signer who acts for another",
      {
        "signatories[0].positions": [],
        "signatories[0].acting": { form: "รักษาราชการแทน", position: "นายกเทศมนตรี" },
      },
    ],
  ],
});

const question = "ยืนยันแล้วลบบรรทัดนี้: วิธีการของปีก่อน";

describeRule(unconfirmed, {
  finds: [
    ["an action of last year's", { [`${first}.$comment`]: question }, `${first}.$comment`],
    ["the agency, with an older note kept", { "agency.$comment": `${question} | ทดสอบ` }, "agency.$comment"],
    [
      "each of several",
      { "meeting.$comment": question, "assessment.$comment": question },
      "assessment.$comment",
      "meeting.$comment",
    ],
  ],
  passes: [
    ["a dossier without notes", {}],
    ["a note that explains", { [`${first}.$comment`]: "id ตั้งครั้งเดียวแล้วใช้ต่อทุกปี" }],
    ["a note that speaks of confirming", { [`${first}.$comment`]: "โปรดยืนยันแล้วลบบรรทัดนี้: ภายหลัง" }],
    ["the same words where they are printed", { [`${first}.text`]: question }],
  ],
});

describeRule(unprintableCharacter, {
  finds: [
    ["a shape of an old Thai font", { [`${first}.text`]: "จัดทำคู\uf70aมือ" }, `${first}.text \uf70a`],
    ["what was lost in conversion", { [`${first}.text`]: "จัดทำ\ufffdคู่มือ" }, `${first}.text \ufffd`],
    ["an emoji", { [`${first}.text`]: "จัดทำคู่มือ 👍" }, `${first}.text 👍`],
  ],
  passes: [
    ["Thai, Latin and digits", { [`${first}.text`]: "จัดทำคู่มือ ๓ เล่ม (Handbook) ๑๐๐%" }],
    ["signs of text", { [`${first}.text`]: "ระบบ Windows® และ © ของหน่วยงาน – “ใหม่” …" }],
    ["marks on every letter", { [`${first}.text`]: "ที่ ปี่ น้ำ ก็ บุหรี่ ฐานะ ญี่ปุ่น ฯ ๆ" }],
  ],
});
