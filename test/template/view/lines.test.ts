import fc from "fast-check";
import { expect, test } from "vitest";
import { cellLines, dash, linesOf, none, paragraphsOf } from "../../../src/template/view/lines.ts";

test.each([
  ["ก", [["ก"]]],
  ["ก\nข", [["ก", "ข"]]],
  ["ก\n\nข", [["ก"], ["ข"]]],
  ["ก\n  \n\nข\nค\n", [["ก"], ["ข", "ค"]]],
  ["\n\n", []],
])("%j has the paragraphs %j", (text, expected) => {
  expect(paragraphsOf(text)).toEqual(expected);
});

test("an empty cell says what its convention asks for", () => {
  expect(cellLines("", dash)).toEqual(["-"]);
  expect(cellLines(" \n ", none)).toEqual(["ไม่มี"]);
  expect(cellLines(" ก", none)).toEqual([" ก"]);
});

test("no word is lost in lines or paragraphs", () => {
  const text = fc.array(fc.constantFrom("ก", "ข ค", "\n", " ", "\n\n")).map((parts) => parts.join(""));
  const words = (value: string): string => value.replace(/\s/g, "");
  fc.assert(
    fc.property(text, (value) => {
      expect(words(linesOf(value).join(""))).toBe(words(value));
      expect(words(paragraphsOf(value).flat().join(""))).toBe(words(value));
    }),
  );
});
