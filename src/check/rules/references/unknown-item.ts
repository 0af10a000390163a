import { indicatorOf, type Framework } from "../../../ita/framework.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";

const code = /(?<![A-Za-z0-9._/@-])[IEO][0-9]{1,2}(?![0-9A-Za-z._/@-])/g;

/** Item codes in running text that no year at hand lists. */
export const unknownItem: Rule = {
  id: "unknown-item",
  area: "references",
  severity: "warning",
  title: "ข้อความอ้างข้อคำถามที่ไม่มีในปีนั้น",
  explanation:
    "รหัสข้อคำถามในข้อความ (เช่น O12) ต้องมีในกรอบการประเมินของปีที่ประเมินหรือปีของมาตรการ ไม่ตรวจเมื่อกรอบของปีใดปีหนึ่งยังมีรายการไม่ครบ",
  check: ({ texts, frameworks: { assessed, own } }) => {
    const years = own === undefined ? [assessed] : [assessed, own];
    // A code unknown to a list that is not whole proves nothing; questions of later years are numbered anew.
    const whole = years.filter(({ complete }) => complete);
    if (whole.length === 0) return [];
    return texts.flatMap((text) => codesIn(text, whole, years));
  },
};

function codesIn(
  { json, path, text }: OfficerText,
  whole: readonly Framework[],
  years: readonly Framework[],
): readonly Finding[] {
  return Array.from(text.matchAll(code)).flatMap(({ 0: words, index }) => {
    if (years.some((year) => isListed(words, year))) return [];
    const named = whole.map(({ fiscalYear }) => fiscalYear).join(", ");
    const span = { start: index, end: index + words.length };
    return [
      {
        json,
        path,
        span,
        message: `กรอบการประเมินปี ${named} ไม่มีข้อ “${words}”`,
        hints: ["ตรวจรหัสข้อกับรายงานผลการประเมิน"],
      },
    ];
  });
}

const isListed = (words: string, framework: Framework): boolean =>
  framework.items.some((item) => item.code === words) || indicatorOf(framework, words) !== undefined;
