import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/thai/spelling/document-words.ts";
import { createMisspellingFinder } from "../../../src/thai/spelling/misspellings.ts";

const find = createMisspellingFinder(wordsOf([]));
const corrected = (run: string): string =>
  [...find(run)].reduceRight(
    (text, { start, end, word }) => text.slice(0, start) + word + text.slice(end),
    run,
  );

describe("createMisspellingFinder", () => {
  test.each([
    ["a mark lost", "หนวยงาน", "หน่วยงาน"],
    ["a mark in another's place", "หน้วยงาน", "หน่วยงาน"],
    ["a mark and a letter swapped", "หนว่ยงาน", "หน่วยงาน"],
    ["a letter lost", "นายกเทศมนตี", "นายกเทศมนตรี"],
    ["a letter typed twice", "กิจกรรรม", "กิจกรรม"],
    ["a letter in another's place", "งบประมาร", "งบประมาณ"],
    ["a syllable lost", "ประสัมพันธ์", "ประชาสัมพันธ์"],
    ["two syllables swapped", "ชาประสัมพันธ์", "ประชาสัมพันธ์"],
    ["a slip that leaves words", "หนาที่", "หน้าที่"],
    ["a slip in one of the commonest words", "ทีได้รับมอบหมาย", "ที่ได้รับมอบหมาย"],
  ])("corrects %s", (_, typed, meant) => {
    expect(corrected(typed)).toBe(meant);
  });

  test.each([
    "ปราบปรามการทุจริต",
    "ปลุกจิตสำนึก",
    "ฟั่นเฟือนไม่สมประกอบ",
    "ป้องกันและขจัดการทุจริต",
    "วางรางระบายน้ำ",
    "อบต",
    "สขร",
  ])("leaves %s alone", (run) => {
    expect(find(run)).toEqual([]);
  });

  test("takes what the document has often for what was meant", () => {
    const often = ["รักษามาตรฐานไว้", "มาตรฐานการให้บริการ", "มาตรฐานกลาง"];
    expect(find("รักษามาตรไว้")).toEqual([]);
    expect(createMisspellingFinder(wordsOf([...often, "รักษามาตรไว้"]))("รักษามาตรไว้")).toEqual([
      { start: 5, end: 9, word: "มาตรฐาน" },
    ]);
  });

  test("finds pieces of the run, in order, none of them over another", () => {
    const letters = fc.constantFrom(..."กขงชดตทนบปผพมยรลวสหอะาิีืุูเแโใไ่้์");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (units) => {
        const run = units.join("");
        let last = 0;
        for (const { start, end, word } of find(run)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(run.length);
          expect(word).not.toBe(run.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("where the document has another word beside the same neighbours", () => {
  const usual = ["เสนอปลัดตำบลทราบ", "เรียนปลัดตำบลทราบ"];
  const found = (run: string, ...others: readonly string[]): readonly string[] =>
    createMisspellingFinder(wordsOf([run, ...others]))(run).map(({ word }) => word);

  test("an odd word that stands once is a slip", () => {
    expect(found("เสนอปลดตำบลทราบ", ...usual)).toEqual(["ปลัด"]);
  });

  test.each([
    ["beside other neighbours", "ให้ปลดหนี้ทันที", usual],
    ["that stands twice", "เสนอปลดตำบลทราบ", [...usual, "เห็นควรปลดตำบลทราบ"]],
    ["without the other anywhere", "เสนอปลดตำบลทราบ", []],
  ])("an odd word %s is let stand", (_, run, others) => {
    expect(found(run, ...others)).toEqual([]);
  });
});
