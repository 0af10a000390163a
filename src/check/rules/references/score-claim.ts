import type { Assessment } from "../../../model/dossier.ts";
import { toArabicDigits } from "../../../thai/digits.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";

const indicator = "ตัวชี้วัดที่[ \\u00a0]?([0-9๐-๙]{1,2})(?![0-9๐-๙.])";
/** `ตัวชี้วัดที่ ๗ ต่ำกว่าตัวชี้วัดที่ ๖` */
const besideOther = new RegExp(`${indicator}[ \\u00a0]?(ต่ำ|น้อย|สูง|มาก|ดี)กว่า(?:คะแนน)?${indicator}`, "g");
/** `ตัวชี้วัดที่ ๑ เพิ่มขึ้นจากปี ๒๕๖๖` */
const besideYear = new RegExp(
  `${indicator}[ \\u00a0]?(เพิ่ม|สูง|ดี|ลด|ต่ำ)(?:ขึ้น|ลง)(?:จาก|กว่า)ปี[ \\u00a0]?(?:พ\\.ศ\\.[ \\u00a0]?)?([0-9๐-๙]{4})`,
  "g",
);
const upward = new Set(["สูง", "มาก", "ดี", "เพิ่ม"]);

/** Sentences that compare scores, and are not true of the scores given. */
export const scoreClaim: Rule = {
  id: "score-claim",
  area: "references",
  severity: "warning",
  title: "ข้อความเปรียบเทียบคะแนนไม่ตรงกับคะแนน",
  explanation:
    "ข้อความที่บอกว่าคะแนนตัวชี้วัดหนึ่งสูงหรือต่ำกว่าอีกตัวชี้วัด หรือเพิ่มขึ้นหรือลดลงจากปีก่อน ต้องตรงกับคะแนนในแฟ้ม ถ้าไม่ตรง มักเป็นเลขตัวชี้วัดหรือปีที่พิมพ์ผิด " +
    "ไม่ตรวจปีที่ไม่มีผลในแฟ้ม",
  check: (subject) =>
    subject.texts.flatMap((text) =>
      text.text.includes("ตัวชี้วัดที่") ? [...besideOthers(text, subject), ...besideYears(text, subject)] : [],
    ),
};

function scoreOf({ indicators }: Pick<Assessment, "indicators">, digits: string): number | undefined {
  return indicators.find(({ number }) => number === Number(toArabicDigits(digits)))?.score;
}

function besideOthers(text: OfficerText, { dossier: { assessment } }: Subject): readonly Finding[] {
  return Array.from(text.text.matchAll(besideOther)).flatMap((match) => {
    const [, one = "", how = "", other = ""] = match;
    const scores = [scoreOf(assessment, one), scoreOf(assessment, other)] as const;
    return untrue(text, match, { how, scores });
  });
}

function besideYears(text: OfficerText, { dossier }: Subject): readonly Finding[] {
  return Array.from(text.text.matchAll(besideYear)).flatMap((match) => {
    const [, one = "", how = "", digits = ""] = match;
    const year = Number(toArabicDigits(digits));
    const earlier = dossier.earlierAssessments.find(({ fiscalYear }) => fiscalYear === year);
    const scores = [scoreOf(dossier.assessment, one), earlier && scoreOf(earlier, one)] as const;
    return untrue(text, match, { how, scores });
  });
}

/** What is said of two scores, the first beside the second. */
interface Claim {
  readonly how: string;
  readonly scores: readonly [number | undefined, number | undefined];
}

function untrue(
  { json, path }: OfficerText,
  { 0: words, index }: RegExpExecArray,
  claim: Claim,
): readonly Finding[] {
  const [one, other] = claim.scores;
  if (one === undefined || other === undefined) return [];
  if (upward.has(claim.how) ? one > other : one < other) return [];
  return [
    {
      json,
      path,
      span: { start: index, end: index + words.length },
      message: `“${words}” แต่คะแนนคือ ${one} กับ ${other}`,
      hints: ["แก้เลขตัวชี้วัดหรือปี หรือแก้ข้อความให้ตรงกับคะแนน"],
    },
  ];
}
