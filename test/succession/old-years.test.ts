import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/json/json-text.ts";
import { oldYearsIn, placedOldYears } from "../../src/succession/old-years.ts";
import { toArabicDigits } from "../../src/thai/digits.ts";

const found = (text: string): readonly string[] =>
  oldYearsIn(text, 2569).map(({ words, suggestion }) => `${words} ${suggestion}`);

describe("old years of a text, seen from 2569,", () => {
  test.each([
    ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", "๒๕๖๘ ๒๕๖๙"],
    ["ผลการประเมินปี 2567", "2567 2568"],
    ["เลขที่ ๑๐/๒๕๖๘", "๒๕๖๘ ๒๕๖๙"],
    ["พิมพ์ปนกัน ๒5๖๘", "๒5๖๘ ๒๕๖๙"],
    ["Open Data 2025", "2025 2026"],
    ["ม.ค. - ก.ย. ๖๘", "๖๘ ๖๙"],
    ["ปี 68", "68 69"],
    ["ปีงบประมาณ ๖๗", "๖๗ ๖๘"],
  ])("“%s”: %s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
    "ระเบียบฯ พ.ศ. ๒๕๒๖",
    "เงิน ๑๒,๕๖๘ บาท",
    "ภายใน ๑ ปี ๖๐ วัน",
    "ร้อยละ ๖๘",
    "๑๒๕๖๘",
  ])("none in “%s”", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("are found wherever they stand, in either digit system", () => {
    const around = fc.stringMatching(/^[ก-ฮ “”().]{0,12}$/u);
    const year = fc.integer({ min: 2559, max: 2568 });
    fc.assert(
      fc.property(around, year, fc.boolean(), around, (before, number, isThai, after) => {
        const typed = isThai
          ? String(number).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙".charAt(Number(digit)))
          : String(number);
        const text = `${before}ก${typed}${after}`;
        const years = oldYearsIn(text, 2569).map(({ span }) =>
          Number(toArabicDigits(text.slice(span.start, span.end))),
        );
        expect(years).toContain(number);
      }),
    );
  });
});

test("each is placed at its very characters, in texts and notes, but not in ids and dates", () => {
  const source = `{
  "$schema": "./2568.schema.json",
  "$comment": "ทำไว้เมื่อปี ๒๕๖๘",
  "id": "act-2568",
  "date": "2025-10-01",
  "text": "จัด\\nทำ ปี ๒๕๖๗ และปี ๒๕๖๘"
}`;
  const places = placedOldYears(readJson(source, "x.json"), 2569).map(
    ({ words, place: { path, line, column } }) => `${words} ${path} ${line}:${column}`,
  );
  expect(places).toEqual(["๒๕๖๘ $comment 3:24", "๒๕๖๗ text 6:20", "๒๕๖๘ text 6:30"]);
});
