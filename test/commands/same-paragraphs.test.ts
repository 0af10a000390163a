import fc from "fast-check";
import { expect, test } from "vitest";
import { sameParagraphs } from "../../src/commands/check/comments/same-paragraphs.ts";

test("a paragraph that only one version has leaves the others their places", () => {
  expect(sameParagraphs(["ก", "ซ้ำ", "ข", "ซ้ำ", "ค"], ["ก", "ซ้ำ", "ข", "ค"])).toEqual([0, 1, 2, undefined, 3]);
  expect(sameParagraphs(["ก", "ค"], ["ก", "ข", "ข", "ค"])).toEqual([0, 3]);
});

test("a paragraph that says something else has none, those after it keep theirs", () => {
  expect(sameParagraphs(["ก", "ข", "ค"], ["ก", "ฃ", "ค"])).toEqual([0, undefined, 2]);
});

test("whatever the versions, the same is found, in order, and never twice", () => {
  const version = fc.array(fc.constantFrom("ก", "ข", "ค", "ง"), { maxLength: 30 });
  fc.assert(
    fc.property(version, version, (paragraphs, others) => {
      const found = sameParagraphs(paragraphs, others);
      expect(found.length).toBe(paragraphs.length);
      const places = found.filter((index) => index !== undefined);
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      found.forEach((index, at) => index !== undefined && expect(others[index]).toBe(paragraphs[at]));
    }),
  );
});
