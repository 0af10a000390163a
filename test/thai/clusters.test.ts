import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterCount, clusters, isInsideCluster } from "../../src/thai/clusters.ts";
import { anyText } from "./arbitraries.ts";

const graphemes = new Intl.Segmenter("th", { granularity: "grapheme" });
const thaiLetters = fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code));
const thaiTexts = fc.array(fc.oneof(thaiLetters, fc.constantFrom(" ", "a", "1", "\n", "(", "é")), {
  maxLength: 40,
});

describe("clusters", () => {
  test.each([
    ["น้ำที่", ["น้ำ", "ที่"]],
    ["เกี่ยวกับ", ["เ", "กี่", "ย", "ว", "กั", "บ"]],
    ["ปู่ญี่ปุ่น", ["ปู่", "ญี่", "ปุ่", "น"]],
    ["สิทธิ์", ["สิ", "ท", "ธิ์"]],
    ["ทะเล", ["ท", "ะ", "เ", "ล"]],
    ["๙๕.๕๑", ["๙", "๕", ".", "๕", "๑"]],
    ["😀\u0301ก", ["😀\u0301", "ก"]],
    ["a\r\nb", ["a", "\r\n", "b"]],
    ["", []],
  ])("of %j", (text, expected) => {
    expect(clusters(text)).toEqual(expected);
    expect(clusterCount(text)).toBe(expected.length);
  });

  test("are the grapheme clusters of Unicode in Thai text", () => {
    fc.assert(
      fc.property(
        thaiTexts.map((parts) => parts.join("")),
        (text) => {
          expect(clusters(text)).toEqual(Array.from(graphemes.segment(text), ({ segment }) => segment));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("lose nothing of any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = clusters(text);
        expect(found.join("")).toBe(text);
        expect(found).not.toContain("");
        expect(clusterCount(text)).toBe(found.length);
      }),
    );
  });
});

test("isInsideCluster tells where a cut would tear a mark off", () => {
  const text = "ที่ดิน";
  expect(Array.from(text, (_, index) => isInsideCluster(text, index))).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
});
