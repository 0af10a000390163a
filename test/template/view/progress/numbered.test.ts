import { expect, test } from "vitest";
import { numberedActions, shortAction } from "../../../../src/template/view/progress/numbered.ts";
import { dossier } from "../../../support/progress.ts";

const [first] = numberedActions(dossier).values();
const named = (text: string): string =>
  shortAction({ ...first!, number: "๒.๓", action: { ...first!.action, text } });

test.each([
  ["จัดทำคู่มือ", "๒.๓ จัดทำคู่มือ"],
  ["ถือปฏิบัติตามลำดับ ดังนี้\n(๑) สำรวจ\n(๒) จัดทำแผน", "๒.๓ ถือปฏิบัติตามลำดับ"],
  ["ถือปฏิบัติตามลำดับดังต่อไปนี้:\n(๑) สำรวจ", "๒.๓ ถือปฏิบัติตามลำดับ"],
  ["ให้เว็บไซต์มีข้อมูลดังนี้", "๒.๓ ให้เว็บไซต์มีข้อมูลดังนี้"],
])("an action is named by its first line, which announces no list left out: %j", (text, words) => {
  expect(named(text)).toBe(words);
});
