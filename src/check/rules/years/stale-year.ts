import { thaiNumber } from "../../../thai/numbers.ts";
import type { Dossier } from "../../../model/dossier.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";
import { yearMentions, type YearMention } from "./year-mentions.ts";

/** What looks back at a year's result: there the assessed year is at home. */
const lookingBack = /ผล(?:การ|งาน|สำรวจ|คะแนน|คดี|วิเคราะห์|สัมฤทธิ์)|คะแนน|ITA|ที่ผ่านมา|ถอดบทเรียน/;
/** What sets years beside each other: a year whose results are given may stand there. */
const comparing = /เปรียบเทียบ|เทียบกับ|(?:จาก|กว่า|กับ|ตั้งแต่|เมื่อ|ระหว่าง|ถึง|และ|หลัง|ก่อน)ปี|ย้อนหลัง|ปีก่อน|ปีที่แล้ว/;
/** A comparison with what went before. */
const earlierThan = /(?:จาก|กว่า)ปี(?:งบประมาณ)?[ \u00a0]*(?:พ\.ศ\.[ \u00a0]*)?$/;
/** What has a year for its name: laws and plans of several years. */
const named = /พระราชบัญญัติ|พ\.ร\.บ\.|ระเบียบ|รัฐธรรมนูญ|(?<!สม)มติ|แผนแม่บท|แผนพัฒนา|ยุทธศาสตร์ชาติ/;
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
    "ข้อความของผู้ประเมินใช้ปีก่อนปีที่ประเมินได้ การเปรียบเทียบใช้ปีที่มีผลใน earlierAssessments (ถ้าไม่มี ใช้ปีก่อนหน้าใดก็ได้) ไม่ทักปีในชื่อกฎหมายและแผนหลายปี และช่วงปี " +
    "ปีอื่นที่ตั้งใจเขียน ให้ยกเว้นด้วย suppress",
  check: (subject) => subject.texts.flatMap((text) => staleIn(text, subject)),
};

function staleIn(text: OfficerText, subject: Subject): readonly Finding[] {
  if (text.role === "person" || text.role === "place") return [];
  const isOfTheResult = text.json !== subject.json || concernsTheResult(text);
  return yearMentions(text.text).flatMap((mention) => {
    if (hasYearForName(mention)) return [];
    const isBack =
      isOfTheResult || lookingBack.test(mention.before) || /^[^\n]{0,10}ที่ผ่านมา/.test(mention.after);
    const { from, to, usual } = yearsAtHome(text, { mention, isOfTheResult, isBack }, subject.dossier);
    return mention.year >= from && mention.year <= to ? [] : [staleFinding(text, mention, usual)];
  });
}

/** A year in a text: whether the text is about the assessed year's result, and whether what stands before the year is. */
interface Context {
  readonly mention: YearMention;
  readonly isOfTheResult: boolean;
  readonly isBack: boolean;
}

/** The years that may stand at a place, and the one that is meant there most likely. */
interface YearsAtHome {
  readonly from: number;
  readonly to: number;
  readonly usual: number;
}

function yearsAtHome(
  { role }: OfficerText,
  { mention, isOfTheResult, isBack }: Context,
  { fiscalYear: own, assessment, earlierAssessments }: Dossier,
): YearsAtHome {
  const assessed = assessment.fiscalYear;
  if (comparing.test(mention.before.slice(-40))) {
    const given = earlierAssessments.map(({ fiscalYear }) => fiscalYear);
    const latest = earlierThan.test(mention.before) ? (isOfTheResult ? assessed : own) - 1 : own;
    return { from: given.length === 0 ? 0 : Math.min(...given, assessed), to: latest, usual: assessed - 1 };
  }
  // An assessor knows of no later year's results.
  if (role === "assessor")
    return { from: assessed - 1, to: lookingBack.test(mention.before) ? assessed : own, usual: assessed };
  return { from: isBack ? assessed : own, to: own, usual: isBack && mention.year < own ? assessed : own };
}

/** Analysis and introduction speak of the assessed year from their first word on. */
function concernsTheResult({ path, role }: OfficerText): boolean {
  return (
    role === "assessor" || path[0] === "analysis" || path[0] === "assessment" || path.includes("introduction")
  );
}

/** A law, a plan of several years, one end of a span of years. */
function hasYearForName({ before, after }: YearMention): boolean {
  return named.test(before.slice(-80)) || spanAfter.test(after) || spanBefore.test(before);
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
