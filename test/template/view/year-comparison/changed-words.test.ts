import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedWords, type WordsView } from "../../../../src/template/view/year-comparison/changed-words.ts";
import "../../../support/fast-check.ts";

const typedText = fc.string({ unit: fc.constantFrom(..."กาที่น้ำ เ1a\n(") });

/** Changed words in brackets, lines parted by a stroke. */
const shown = (parts: readonly WordsView[]): string =>
  parts.map(({ text, changed, newLine }) => (newLine ? "|" : "") + (changed ? `[${text}]` : text)).join("");

const both = (before: string, after: string): readonly string[] => {
  const words = changedWords(before, after);
  return [shown(words.before), shown(words.after)];
};

describe("the words in which two texts differ", () => {
  test.each([
    ["เผยแพร่ทุกหกเดือน", "เผยแพร่ทุกสามเดือน", "เผยแพร่ทุก[หก]เดือน", "เผยแพร่ทุก[สาม]เดือน"],
    ["จัดทำแผน", "จัดทำแผน และเผยแพร่", "จัดทำแผน", "จัดทำแผน[ และเผยแพร่]"],
    ["ประจำปี 2566", "ประจำปี 2567", "ประจำปี [2566]", "ประจำปี [2567]"],
    ["คู่มือแบบอินโฟกราฟิก", "คู่มือ", "คู่มือ[แบบอินโฟกราฟิก]", "คู่มือ"],
    ["ใช้แบบเดิม ๆ", "ใช้แบบอินโฟกราฟิก", "ใช้แบบ[เดิม ๆ]", "ใช้แบบ[อินโฟกราฟิก]"],
    ["เหมือนกัน  ทุกคำ ", "เหมือนกัน ทุกคำ", "เหมือนกัน ทุกคำ", "เหมือนกัน ทุกคำ"],
    ["หัวข้อ\n(๑) แผน", "หัวข้อ\n\n(๑) ผล", "หัวข้อ|(๑) [แผน]", "หัวข้อ|(๑) [ผล]"],
    ["หัวข้อ", "หัวข้อ\n(๑) แผน", "หัวข้อ", "หัวข้อ|[(๑) แผน]"],
  ])("%j and %j", (before, after, ...expected) => {
    expect(both(before, after)).toEqual(expected);
  });

  test("a short word between changed ones is shown with them", () => {
    expect(both("แมวที่วิ่ง", "สุนัขที่กระโดด")).toEqual(["[แมวที่วิ่ง]", "[สุนัขที่กระโดด]"]);
  });

  test("of two long texts that have little in common all are changed, soon", () => {
    const long = (word: string): string =>
      `หัวข้อ ${Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(" ")}`;
    const { before, after } = changedWords(long("ก"), long("ข"));
    expect([before.length, after.length]).toEqual([1, 1]);
    expect(before[0]!.changed).toBe(true);
  });

  test("no word of either text is lost, and space alone is never shown as changed", () => {
    const plain = (text: string): string => text.replace(/\s+/g, "");
    fc.assert(
      fc.property(typedText, typedText, (before, after) => {
        const words = changedWords(before, after);
        expect(plain(words.before.map(({ text }) => text).join(""))).toBe(plain(before));
        expect(plain(words.after.map(({ text }) => text).join(""))).toBe(plain(after));
        for (const { text, changed } of [...words.before, ...words.after])
          if (changed) expect(text).toMatch(/\S/);
      }),
    );
  });
});
