import { monthAbbreviations, monthNames } from "../../../thai/date.ts";
import { toArabicDigits } from "../../../thai/digits.ts";
import { alternatives } from "../../../thai/patterns.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";

const dated = new RegExp(
  `(?:${alternatives([...monthNames, ...monthAbbreviations])})[ \\u00a0]{0,3}(?:พ\\.ศ\\.[ \\u00a0]{0,3})?((?:25|๒๕)[0-9๐-๙]{2})(?![0-9๐-๙])`,
  "g",
);
/** What may be of any year: laws, resolutions, orders and announcements that still hold. */
const holding = /พระราช|พ\.ร\.[บฎก]\.|กฎ|ระเบียบ|ข้อบังคับ|(?<!สม)มติ|คำสั่ง|ประกาศ|ข้อบัญญัติ|เทศบัญญัติ/;

/** Dates in running text far from the time that the dossier is about. */
export const farDate: Rule = {
  id: "far-date",
  area: "years",
  severity: "warning",
  title: "วันที่ในข้อความห่างจากปีของเอกสาร",
  explanation:
    "วันที่ในข้อความ (เช่น หนังสือที่อ้างถึง การประชุม) ควรอยู่ระหว่างต้นปีที่ประเมินกับสิ้นปีงบประมาณของมาตรการ วันที่ที่ห่างกว่านั้นมักพิมพ์ปีผิด " +
    "ไม่ทักวันที่ของกฎหมาย มติ คำสั่ง และประกาศ ซึ่งใช้ข้ามปีได้",
  check: ({ texts, dossier: { fiscalYear, assessment } }) =>
    texts.flatMap((text) => farDates(text, assessment.fiscalYear - 1, fiscalYear)),
};

function farDates({ json, path, text, role }: OfficerText, first: number, last: number): readonly Finding[] {
  if (role === "person") return [];
  return Array.from(text.matchAll(dated)).flatMap(({ 0: whole, 1: digits, index }) => {
    const year = Number(toArabicDigits(digits!));
    if (year >= first && year <= last) return [];
    if (holding.test(text.slice(Math.max(0, index - 100), index))) return [];
    const end = index + whole.length;
    return [
      {
        json,
        path,
        span: { start: end - digits!.length, end },
        message: `วันที่ “${whole}” ห่างจากปีของเอกสาร`,
        hints: [`ตรวจปี ควรอยู่ระหว่าง ${first} ถึง ${last}`],
      },
    ];
  });
}
