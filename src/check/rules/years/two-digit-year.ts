import { everyDigitThai, toArabicDigits } from "../../../thai/digits.ts";
import { shortYear } from "../../../thai/short-year.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";

/** A year of two digits is one near the dossier's. */
const nearYears = 10;

/** Years of two digits in a document whose other years have four. */
export const twoDigitYear: Rule = {
  id: "two-digit-year",
  area: "years",
  severity: "warning",
  title: "ปีสองหลัก",
  explanation:
    "หนังสือราชการเขียนปี พ.ศ. เต็มสี่หลัก ข้อความอื่นในเอกสารซึ่งโปรแกรมพิมพ์ให้ก็ใช้สี่หลัก ปีสองหลักที่ตามหลังเดือน คำว่าปี หรือ พ.ศ. จึงควรเขียนให้เต็ม " +
    "ทักเฉพาะเลขที่เป็นปีใกล้ปีงบประมาณของแฟ้ม",
  check: ({ dossier, texts }) => texts.flatMap((text) => shortYears(text, dossier.fiscalYear)),
};

function shortYears({ json, path, text }: OfficerText, fiscalYear: number): readonly Finding[] {
  return Array.from(text.matchAll(shortYear)).flatMap(({ 0: whole, 1: digits, index }) => {
    const century = Math.floor(fiscalYear / 100);
    const year = century * 100 + Number(toArabicDigits(digits!));
    if (Math.abs(year - fiscalYear) > nearYears) return [];
    const end = index + whole.length;
    const fix = /[๐-๙]/.test(digits!) ? `${thaiCentury(century)}${digits!}` : String(year);
    return [
      {
        json,
        path,
        span: { start: end - digits!.length, end },
        message: `ปี “${digits!}” เขียนสองหลัก ส่วนปีอื่นในเอกสารเขียนสี่หลัก`,
        hints: [`เปลี่ยนเป็น ${fix}`],
        fix,
      },
    ];
  });
}

const thaiCentury = (century: number): string => everyDigitThai(String(century));
