import { everyDigitThai } from "../../../thai/digits.ts";
import { arabicSpans } from "../../../thai/arabic-spans.ts";
import { spansOf } from "../../../thai/span.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";

/** Digits of both systems, or a letter o for a nought, in one number. */
const mixedNumber = /(?<![A-Za-z0-9๐-๙])(?=[0-9๐-๙oO]*[0-9๐-๙])[0-9๐-๙oO]{2,}(?![A-Za-z0-9๐-๙])/g;

/** Numbers that are partly Thai, partly ASCII, or have a letter o for a nought. */
export const mixedDigits: Rule = {
  id: "mixed-digits",
  area: "assessment",
  severity: "warning",
  title: "ตัวเลขปนสองระบบหรือใช้ตัว o แทนศูนย์",
  explanation:
    "ตัวเลขจำนวนหนึ่งควรใช้เลขไทยหรือเลขอารบิกอย่างเดียว เช่น “๒๕6๖” และ “๒๕๖o” (อักษรละติน o แทน ๐) อ่านเป็นตัวเลขไม่ได้และค้นหาไม่พบ " +
    "ไม่ทักรหัส ที่อยู่เว็บ และชื่อแฟ้ม",
  check: ({ texts }) => texts.flatMap(mixedIn),
};

function mixedIn({ json, path, text, role }: OfficerText): readonly Finding[] {
  if (role === "person" || !/[๐-๙]/.test(text)) return [];
  const found = spansOf(text, mixedNumber).filter(({ start, end }) => isMixed(text.slice(start, end)));
  if (found.length === 0) return [];
  const exempt = arabicSpans(text).filter(({ start, end }) => /[A-Za-z]{2}/.test(text.slice(start, end)));
  return found
    .filter((span) => !exempt.some(({ start, end }) => start < span.end && span.start < end))
    .map((span) => {
      const words = text.slice(span.start, span.end);
      const fix = thaiDigits(words);
      return { json, path, span, message: `ตัวเลข “${words}” ปนกันสองระบบ`, hints: [`เปลี่ยนเป็น ${fix}`], fix };
    });
}

/** At least one Thai digit, and something else. */
const isMixed = (words: string): boolean => /[๐-๙]/.test(words) && /[0-9oO]/.test(words);

const thaiDigits = (words: string): string => everyDigitThai(words.replace(/[oO]/g, "0"));
