import { expect, test } from "vitest";
import { wordsOf } from "../../../src/thai/spelling/document-words.ts";
import { createExpectationGain } from "../../../src/thai/spelling/expectation.ts";

const nowhere = { before: "", after: "", overSpaceBefore: "", overSpaceAfter: "" };

/** How much more than ทด a document expects ทดสอบ, which has ทดความเข้าใจ besides these texts. */
const gainIn = (...texts: readonly string[]): number =>
  createExpectationGain(wordsOf(["ทดความเข้าใจ", ...texts]))(["ทด"], { ...nowhere, after: "ความเข้าใจ" })(
    "ทดสอบ",
  );

test("a word that the document has is expected more, and most beside the neighbour it has there", () => {
  const [none, alone, beside] = [gainIn("ประชุมประจำเดือน"), gainIn("ทดสอบระบบ"), gainIn("ทดสอบความเข้าใจ")];
  expect(alone).toBeGreaterThan(none + 2);
  expect(beside).toBeGreaterThan(alone + 2);
});

test("what is left is expected no more for standing where it is looked at, and more for standing elsewhere", () => {
  const gainOf = (...texts: readonly string[]): number =>
    createExpectationGain(wordsOf(texts))(["ทด"], { ...nowhere, after: "ความเข้าใจ" })("ทดสอบ");
  expect(gainOf("ทดความเข้าใจ", "ทดสอบระบบ", "ทดความเข้าใจ")).toBeLessThan(
    gainOf("ทดความเข้าใจ", "ทดสอบระบบ") - 3,
  );
});

test("a neighbour beyond a space counts like one that stands beside", () => {
  const gainOf = (text: string): number =>
    createExpectationGain(wordsOf(["หา อุปสรรค", text]))(["หา"], { ...nowhere, overSpaceAfter: "อุปสรรค" })(
      "ปัญหา",
    );
  expect(gainOf("ปัญหา อุปสรรค")).toBeGreaterThan(gainOf("ปัญหา และอุปสรรค") + 2);
});
