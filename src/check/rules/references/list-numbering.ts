import { toArabicDigits } from "../../../thai/digits.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";

/** A list's marker at the head of a line: (๑) ๑) ๑. */
const marker = /^[ \u00a0]*(\(?)([0-9๐-๙]{1,3})([.)])(?=[ \u00a0])/gm;

/** Lists in a text whose numbers do not follow one another. */
export const listNumbering: Rule = {
  id: "list-numbering",
  area: "references",
  severity: "warning",
  title: "เลขลำดับในรายการไม่ต่อเนื่อง",
  explanation:
    "รายการที่ขึ้นบรรทัดด้วย (๑) (๒) … ต้องนับต่อกันทีละหนึ่ง เลขที่ซ้ำหรือข้ามมักเกิดจากการแทรกหรือลบข้อ รายการใหม่เริ่มที่ ๑ ได้ทุกเมื่อ ไม่ตรวจเลขกลางบรรทัด",
  check: ({ texts }) => texts.flatMap(gapsIn),
};

function gapsIn({ json, path, text }: OfficerText): readonly Finding[] {
  const last = new Map<string, number>();
  return Array.from(text.matchAll(marker)).flatMap(({ 0: whole, 1: open, 2: digits, 3: close, index }) => {
    const form = `${open!}${close!}`;
    const number = Number(toArabicDigits(digits!));
    const before = last.get(form);
    last.set(form, number);
    if (number === 1 || before === undefined || number === before + 1) return [];
    const start = index + whole.length - digits!.length - 1;
    return [
      {
        json,
        path,
        span: { start, end: start + digits!.length },
        message: `ลำดับ “${digits!}” ตามหลังลำดับ ${before}`,
        hints: [`ลำดับถัดไปคือ ${before + 1} ตรวจข้อที่ตกหล่นหรือซ้ำ`],
      },
    ];
  });
}
