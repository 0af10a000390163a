import { toArabicDigits } from "../../../thai/digits.ts";
import type { Framework } from "../../../ita/framework.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";

/** `ตัวชี้วัดที่ ๔` with the words behind it. */
const mention = /(ตัวชี้วัดที่[ \u00a0]{0,3})([0-9๐-๙]{1,2})(?![0-9๐-๙.])[):]?[ \u00a0]{0,3}/g;

/** Number and name of an indicator that disagree. */
export const indicatorMention: Rule = {
  id: "indicator-mention",
  area: "references",
  severity: "error",
  title: "เลขและชื่อตัวชี้วัดไม่ตรงกัน",
  explanation:
    "เมื่อข้อความเขียนเลขตัวชี้วัดตามด้วยชื่อ ทั้งสองต้องเป็นตัวชี้วัดเดียวกันตามกรอบของปีที่ประเมิน ชื่อที่ใช้ในปีอื่นและเลขที่ไม่มีในปีนั้นแจ้งเป็นคำเตือน " +
    "ความเห็นต่อตัวชี้วัดต้องขึ้นต้นด้วยเลขของตัวชี้วัดนั้นเอง",
  check: (subject) => {
    const names = namesOf(subject);
    return subject.texts.flatMap((text) => mentionsIn(text, subject, names));
  },
};

/** An official name of an indicator, in some year. */
interface IndicatorName {
  readonly name: string;
  readonly number: number;
  readonly isAssessed: boolean;
}

/** The names of the assessed year, and those that other years have in their place; longer ones first. */
function namesOf({ frameworks, frameworkOf, dossier }: Subject): readonly IndicatorName[] {
  const year = dossier.assessment.fiscalYear;
  const others = [year - 2, year - 1, year + 1, year + 2]
    .map(frameworkOf)
    .filter((found) => found !== undefined);
  const own = frameworks.assessed.indicators.map(({ name, number }) => ({ name, number, isAssessed: true }));
  const known = new Set(own.map(({ name }) => name));
  const foreign = others
    .flatMap(({ indicators }) => indicators)
    .filter(({ name }) => !known.has(name) && known.add(name))
    .map(({ name, number }) => ({ name, number, isAssessed: false }));
  return [...own, ...foreign].sort((a, b) => b.name.length - a.name.length);
}

function mentionsIn(
  text: OfficerText,
  subject: Subject,
  names: readonly IndicatorName[],
): readonly Finding[] {
  if (!text.text.includes("ตัวชี้วัดที่")) return [];
  return Array.from(text.text.matchAll(mention)).flatMap(({ 0: whole, 1: label, 2: digits, index }) => {
    const start = index + label!.length;
    const span = { start, end: start + digits!.length };
    const number = Number(toArabicDigits(digits!));
    const rest = text.text.slice(index + whole.length, index + whole.length + 60);
    const named = names.find(({ name }) => rest.startsWith(name));
    const finding =
      disagreement({ number, named, rest }, subject.frameworks.assessed) ??
      foreignRemark(text, index, number, subject);
    return finding === undefined ? [] : [{ json: text.json, path: text.path, span, ...finding }];
  });
}

interface Mention {
  readonly number: number;
  readonly named: IndicatorName | undefined;
  readonly rest: string;
}

type Disagreement = Pick<Finding, "message" | "hints" | "severity">;

function disagreement({ number, named }: Mention, framework: Framework): Disagreement | undefined {
  const official = framework.indicators.find((indicator) => indicator.number === number);
  if (official === undefined) {
    const severity = "warning";
    return { severity, message: `ปี ${framework.fiscalYear} ไม่มีตัวชี้วัดที่ ${number}`, hints: ["แก้เลขตัวชี้วัด"] };
  }
  if (named === undefined || named.name === official.name) return undefined;
  if (named.number === number) {
    const message = `ปี ${framework.fiscalYear} ตัวชี้วัดที่ ${number} ชื่อ “${official.name}” ไม่ใช่ “${named.name}”`;
    return { severity: "warning", message, hints: [`เปลี่ยนเป็น ${official.name}`] };
  }
  const message = `ตัวชี้วัดที่ ${number} คือ “${official.name}” แต่ข้อความเขียนว่า “${named.name}” ซึ่งเป็นตัวชี้วัดที่ ${named.number}`;
  return { message, hints: [`แก้เลขเป็น ${named.number} หรือแก้ชื่อเป็น ${official.name}`] };
}

/** A remark on one indicator that opens with the number of another. */
function foreignRemark(
  { path }: OfficerText,
  index: number,
  number: number,
  { dossier }: Subject,
): Disagreement | undefined {
  const [root, , at, key] = path;
  if (root !== "assessment" || key !== "remark" || index > 20) return undefined;
  const own = dossier.assessment.indicators[Number(at)]?.number;
  if (own === undefined || own === number) return undefined;
  const message = `ความเห็นของตัวชี้วัดที่ ${own} ขึ้นต้นด้วยตัวชี้วัดที่ ${number}`;
  return { severity: "warning", message, hints: [`แก้เลขเป็น ${own} หรือย้ายความเห็นไปตัวชี้วัดที่ถูกต้อง`] };
}
