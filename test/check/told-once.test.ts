import { expect, test } from "vitest";
import { checkSubject } from "../../src/check/check.ts";
import { changedSubject } from "../support/describe-rule.ts";

const action = "measureGroups[4].actions[0].text";

/** The ids of what is said of an action with a text. */
function saidOf(text: string): readonly string[] {
  const { findings } = checkSubject(changedSubject({ [action]: text }));
  return findings
    .filter(({ finding }) => finding.path.join(".") === "measureGroups.4.actions.0.text")
    .map(({ rule }) => rule.id);
}

test.each([
  ["a word torn by a space", "จัดทำทะเบียนทรัพย์ สินของทางราชการ", ["space-in-word"]],
  ["a word torn into what are no words", "ปรับปรุงทะเบียนให้เป็นปัจจุ บัน", ["space-in-word"]],
  ["a word torn by a line break", "ปรับปรุงทะเบียนให้เป็นปัจจุ\nบัน", ["line-break-in-word"]],
  ["a code in Thai digits", "จัดทำเอกสารตามข้อ O๑๒", ["item-code-form"]],
  ["a code with a nought", "จัดทำเอกสารตามข้อ 042", ["item-code-form"]],
])("%s is told once", (_, text, told) => {
  expect(saidOf(text)).toEqual(told);
});

test("what is wrong elsewhere in the same text is told as well", () => {
  expect(saidOf("ปรับปรุงทะเบียนให้เป็นปัจจุ บัน แล้วแจ้งให้หนวยงานทราบภายใน 3 วัน ตามข้อ O๑๒")).toEqual([
    "space-in-word",
    "probable-misspelling",
    "arabic-digits",
    "item-code-form",
  ]);
});
