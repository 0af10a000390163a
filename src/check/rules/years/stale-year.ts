import { thaiNumber } from "../../../thai/numbers.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";
import { yearMentions, type YearMention } from "./year-mentions.ts";

/** What looks back at a year's result: there the assessed year is at home. */
const lookingBack = /ผล(?:การ|งาน|สำรวจ|คะแนน|คดี|วิเคราะห์|สัมฤทธิ์)|คะแนน|ITA|ที่ผ่านมา|ถอดบทเรียน/;
/** What sets years beside each other: any year may stand there. */
const comparing = /เปรียบเทียบ|เทียบกับ|(?:จาก|กว่า|กับ|ตั้งแต่|เมื่อ|ระหว่าง|ถึง|และ|หลัง|ก่อน)ปี|ย้อนหลัง|ปีก่อน|ปีที่แล้ว/;
/** What has a year for its name: laws and plans of several years. */
const named = /พระราชบัญญัติ|พ\.ร\.บ\.|ระเบียบ|รัฐธรรมนูญ|(?<!ม)มติ|แผนแม่บท|แผนพัฒนา|ยุทธศาสตร์ชาติ/;
/** Both ends of a span of years: พ.ศ. ๒๕๖๖ - ๒๕๗๐. */
const spanAfter = /^[ \u00a0]*(?:[-–—]|ถึง|จนถึง|\/)[ \u00a0]*(?:ปี|พ\.ศ\.|[ \u00a0])*[0-9๐-๙]{2}/;
const spanBefore =
  /[0-9๐-๙]{2}[ \u00a0]*(?:[-–—]|ถึง|จนถึง)[ \u00a0]*(?:ปี(?:งบประมาณ)?[ \u00a0]*)?(?:พ\.ศ\.[ \u00a0]*)?$/;

/** Years in running text that belong to another year than the dossier's. */
export const staleYear: Rule = {
  id: "stale-year",
  area: "years",
  severity: "warning",
  title: "ปีในข้อความไม่ใช่ปีของเอกสาร",
  explanation:
    "ข้อความที่คัดลอกจากปีก่อนมักมีปีเดิมติดมา มาตรการต้องพูดถึงปีงบประมาณของแฟ้ม ข้อความที่พูดถึงผลที่ผ่านมาใช้ปีที่ประเมินได้ " +
    "ข้อความของผู้ประเมินใช้ปีก่อนปีที่ประเมินได้ ไม่ทักปีในชื่อกฎหมายและแผนหลายปี ช่วงปี และการเปรียบเทียบกับปีอื่น " +
    "ปีอื่นที่ตั้งใจเขียน ให้ยกเว้นด้วย suppress",
  check: (subject) => subject.texts.flatMap((text) => staleIn(text, subject)),
};

function staleIn(text: OfficerText, { dossier, json }: Subject): readonly Finding[] {
  if (text.role === "person" || text.role === "place") return [];
  const own = dossier.fiscalYear;
  const assessed = dossier.assessment.fiscalYear;
  const looksBack = text.json !== json || concernsTheResult(text);
  return yearMentions(text.text).flatMap((mention) => {
    if (isAtHomeAnywhere(mention)) return [];
    const isBack = looksBack || lookingBack.test(mention.before) || /^[^\n]{0,10}ที่ผ่านมา/.test(mention.after);
    const earliest = text.role === "assessor" ? assessed - 1 : isBack ? assessed : own;
    if (mention.year >= earliest && mention.year <= own) return [];
    return [staleFinding(text, mention, isBack && mention.year < own ? assessed : own)];
  });
}

/** Analysis and introduction speak of the assessed year from their first word on. */
function concernsTheResult({ path, role }: OfficerText): boolean {
  return (
    role === "assessor" || path[0] === "analysis" || path[0] === "assessment" || path.includes("introduction")
  );
}

function isAtHomeAnywhere({ before, after }: YearMention): boolean {
  return (
    comparing.test(before.slice(-40)) ||
    named.test(before.slice(-80)) ||
    spanAfter.test(after) ||
    spanBefore.test(before)
  );
}

function staleFinding(
  { json, path }: OfficerText,
  { span, words, year }: YearMention,
  expected: number,
): Finding {
  const suggestion = /[๐-๙]/.test(words) ? thaiNumber(expected) : String(expected);
  return {
    json,
    path,
    span,
    message: `ปี “${words}” ไม่ใช่ปีของเอกสารนี้${year > expected ? " (ปีในอนาคต)" : ""}`,
    hints: [`ถ้าคัดลอกมาจากฉบับปีอื่น เปลี่ยนเป็น ${suggestion}`],
  };
}
