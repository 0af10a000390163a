import { toArabicDigits } from "../../../thai/digits.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";

const mention = /ตัวชี้วัดย่อย(ที่)?[ \u00a0]{0,3}([0-9๐-๙]{1,2}\.[0-9๐-๙]{1,2})(?![0-9๐-๙])/g;

/** Sub-indicators written two ways within the document, or with a number that the year has not. */
export const subIndicatorWording: Rule = {
  id: "sub-indicator-wording",
  area: "references",
  severity: "warning",
  title: "ถ้อยคำหรือเลขตัวชี้วัดย่อย",
  explanation:
    "เขียน “ตัวชี้วัดย่อยที่ ๙.๒” แบบเดียวกันทั้งเอกสาร เลขตัวชี้วัดย่อยต้องมีในกรอบของปีที่ประเมิน (ตรวจเฉพาะปีที่มีรายการครบ)",
  check: (subject) => {
    const mentions = subject.texts.flatMap(mentionsIn);
    const withWord = mentions.filter(({ hasWord }) => hasWord).length;
    const isMixed = withWord > 0 && withWord < mentions.length;
    return mentions.flatMap((found) => [
      ...unknownNumber(found, subject),
      ...(isMixed ? withoutWord(found) : []),
    ]);
  },
};

interface Mention {
  readonly text: OfficerText;
  readonly words: string;
  readonly start: number;
  readonly number: string;
  readonly hasWord: boolean;
}

const mentionsIn = (text: OfficerText): readonly Mention[] =>
  Array.from(text.text.matchAll(mention), ({ 0: words, 1: word, 2: number, index }) => ({
    text,
    words,
    start: index,
    number: toArabicDigits(number!),
    hasWord: word !== undefined,
  }));

function unknownNumber({ text, words, start, number }: Mention, { frameworks }: Subject): readonly Finding[] {
  const { complete, subIndicators, fiscalYear } = frameworks.assessed;
  if (!complete || subIndicators.some((known) => known.number === number)) return [];
  const span = { start, end: start + words.length };
  const hints = [`ตัวชี้วัดย่อยที่มี: ${subIndicators.map((known) => known.number).join(", ")}`];
  return [
    { json: text.json, path: text.path, span, message: `ปี ${fiscalYear} ไม่มีตัวชี้วัดย่อยที่ “${number}”`, hints },
  ];
}

function withoutWord({ text, words, start, hasWord }: Mention): readonly Finding[] {
  if (hasWord) return [];
  const span = { start, end: start + words.length };
  const fix = words.replace("ตัวชี้วัดย่อย", "ตัวชี้วัดย่อยที่").replace(/ที่(?=[0-9๐-๙])/, "ที่ ");
  return [
    {
      json: text.json,
      path: text.path,
      span,
      severity: "info",
      message: `“${words}” เขียนต่างจากแห่งอื่นในเอกสาร`,
      hints: [`เปลี่ยนเป็น ${fix}`],
      fix,
    },
  ];
}
