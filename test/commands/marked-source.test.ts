import fc from "fast-check";
import { expect, test } from "vitest";
import { markedSource } from "../../src/commands/check/comments/marked-source.ts";
import { normalSpan } from "../../src/commands/check/comments/printed-span.ts";
import { readJson } from "../../src/json/json-text.ts";
import { normaliseText } from "../../src/thai/normalise.ts";

const marks = /[\u{f0000}-\u{ffffd}]/gu;

const marked = (value: unknown, unmarked: readonly string[] = []) =>
  markedSource(readJson(JSON.stringify(value), "dossier.json"), unmarked);

test("every visible line that people wrote is marked, at its first visible character, and nothing else", () => {
  const value = { analysis: [{ topic: "risks", text: " ก\n\n  ข\n \nค" }], fiscalYear: 2566, id: "div-ก" };
  const { source, texts } = marked(value);
  expect((JSON.parse(source) as typeof value).analysis[0]?.text.replace(marks, "|")).toBe(
    " |ก\n\n  |ข\n \n|ค",
  );
  expect(source.match(marks)?.length).toBe(3);
  expect(JSON.parse(source.replace(marks, ""))).toEqual(value);
  expect(texts.flatMap(({ lines }) => lines.map(({ mark }) => mark))).toEqual([0, 1, 2]);
});

test("what does not bear a mark has none, nor has anything below it", () => {
  const value = { wording: { title: "ก" }, documents: { memo: { subject: "ข" } } };
  const { source } = marked(value, ["documents.memo"]);
  expect((JSON.parse(source) as typeof value).wording.title).not.toBe("ก");
  expect((JSON.parse(source) as typeof value).documents).toEqual(value.documents);
});

const typed = fc.string({
  unit: fc.constantFrom("ก", "เ", "า", "่", "้", "ํ", "\u200b", " ", "\n", "\r", "\u2028", "\t", "๒", "2", "😀"),
  maxLength: 60,
});

test("the whole of a typed text is the whole of its normalised form, and its pieces go the same way", () => {
  fc.assert(
    fc.property(typed, fc.nat(), (text, at) => {
      const [found] = marked({ wording: { title: `ก${text}` } }).texts;
      const length = text.length + 1;
      const whole = { start: 0, end: normaliseText(`ก${text}`).length };
      expect(normalSpan(found!, { start: 0, end: length })).toEqual(whole);
      const { start, end } = normalSpan(found!, { start: at % length, end: length });
      expect(start).toBeLessThanOrEqual(end);
    }),
  );
});
