import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt } from "../../src/check/excerpt.ts";

test.each([
  ["โดยผู้ตรวจประเมิน  มีข้อเสนอแนะ", "  ", 7, "ประเมิน  มีข้อเส"],
  ["ผู้  แทน", "  ", 1, "ผู้  แท"],
  ["เรื่องร้องเรียน (งาน )", " )", 3, "งาน )"],
])("of %s shows whole clusters around %j", (text, found, around, shown) => {
  const start = text.indexOf(found);
  expect(excerpt(text, { start, end: start + found.length }, around)).toBe(shown);
});

test("never begins with a mark, ends with a leading vowel or leaves out what was found", () => {
  const syllables = fc.array(fc.constantFrom("กู้", "น้ำ", "เกี่", "ที่", "แม่", " ", "a"), { minLength: 1 });
  fc.assert(
    fc.property(syllables, fc.nat(), fc.nat(8), (parts, position, around) => {
      const text = parts.join("");
      const start = position % text.length;
      const shown = excerpt(text, { start, end: start + 1 }, around);
      expect(shown).toContain(text[start]!.trim());
      expect(shown).not.toMatch(/^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]|[\u0e40-\u0e44]$/);
    }),
  );
});
