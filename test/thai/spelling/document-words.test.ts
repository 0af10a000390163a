import { expect, test } from "vitest";
import { spacedRuns, wordsOf } from "../../../src/thai/spelling/document-words.ts";

test("counts words, neighbours and what stands beyond a space, of each text however often it comes", () => {
  const { counts, pairs, overSpaces } = wordsOf(["ปัญหา อุปสรรค", "ปัญหา อุปสรรค", "มีปัญหา"]);
  expect([counts.get("ปัญหา"), counts.get("มี")]).toEqual([3, 1]);
  expect([pairs.get("มี ปัญหา"), pairs.get(" ปัญหา"), pairs.get("ปัญหา ")]).toEqual([1, 2, 3]);
  expect([...overSpaces]).toEqual([["ปัญหา อุปสรรค", 2]]);
});

test.each([
  ["ปัญหา อุปสรรค", "ปัญหา", "อุปสรรค"],
  ["ปัญหา\u00a0อุปสรรค", "ปัญหา", "อุปสรรค"],
  ["มีปัญหา อุปสรรคมาก", "ปัญหา", "อุปสรรค"],
  ["ปัญหา  อุปสรรค", "", ""],
  ["ปัญหา, อุปสรรค", "", ""],
  ["ปัญหา\nอุปสรรค", "", ""],
  ["ฆฆฆ อุปสรรค", "", "อุปสรรค"],
])("%j has beyond the space %j and %j", (text, before, after) => {
  const [left, right] = spacedRuns(text);
  expect([left!.before, left!.after, right!.before, right!.after]).toEqual(["", after, before, ""]);
});
