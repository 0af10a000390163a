import { classes } from "../../../thai/characters.ts";
import { spansOf } from "../../../thai/span.ts";
import type { Rule } from "../../rule.ts";
import { inWrittenTexts, type TextFault } from "./text-faults.ts";

/** A space before and after ๆ (Royal Society), ฯ close to its word with a space after, ฯลฯ apart on both sides. */
export const repetitionMark: Rule = {
  id: "repetition-mark",
  area: "language",
  severity: "warning",
  title: "เว้นวรรคไม้ยมกและไปยาลน้อย",
  explanation:
    "ไม้ยมกเว้นวรรคทั้งหน้าและหลัง (ต่าง ๆ เช่น) ไปยาลน้อยชิดคำหน้าและเว้นวรรคหลัง (คณะกรรมการฯ เห็นชอบ) " +
    "ไปยาลใหญ่เว้นวรรคทั้งหน้าและหลัง (ค่าพาหนะ ฯลฯ) ตามหลักเกณฑ์การเว้นวรรคของราชบัณฑิตยสถาน",
  check: (subject) =>
    inWrittenTexts(subject, (text) => spacings.flatMap((spacing) => faultsOf(text, spacing))),
};

interface Spacing {
  readonly pattern: RegExp;
  readonly message: string;
  readonly fix: (found: string) => string;
}

const { thai } = classes;
/** What a word starts with. */
const word = `${thai}A-Za-z0-9\\u0e50-\\u0e59`;

const spacings: readonly Spacing[] = [
  {
    pattern: new RegExp(`(?<=[${thai}])ๆ(?=[${word}])`, "g"),
    message: "ไม่เว้นวรรคหน้าและหลังไม้ยมก",
    fix: () => " ๆ ",
  },
  { pattern: new RegExp(`(?<=[${thai}])ๆ(?![${word}])`, "g"), message: "ไม่เว้นวรรคหน้าไม้ยมก", fix: () => " ๆ" },
  { pattern: new RegExp(`(?<![${thai}])ๆ(?=[${word}])`, "g"), message: "ไม่เว้นวรรคหลังไม้ยมก", fix: () => "ๆ " },
  {
    pattern: new RegExp(`(?<=[${thai}])[ \\u00a0]{1,8}ฯ(?!ลฯ|พณ)`, "g"),
    message: "เว้นวรรคหน้าไปยาลน้อย",
    fix: () => "ฯ",
  },
  {
    pattern: new RegExp(`(?<=[${thai}])(?<!ฯล)ฯ(?=[${word}])(?!ลฯ|พณ)`, "g"),
    message: "ไม่เว้นวรรคหลังไปยาลน้อย",
    fix: () => "ฯ ",
  },
  { pattern: new RegExp(`(?<=[${thai}])ฯลฯ`, "g"), message: "ไม่เว้นวรรคหน้าไปยาลใหญ่", fix: () => " ฯลฯ" },
  { pattern: new RegExp(`ฯลฯ(?=[${word}])`, "g"), message: "ไม่เว้นวรรคหลังไปยาลใหญ่", fix: () => "ฯลฯ " },
];

/** Letters of the word before that are shown. */
const shownBefore = 12;

function faultsOf(text: string, { pattern, message, fix }: Spacing): readonly TextFault[] {
  return spansOf(text, pattern).map((span) => {
    const shown = /[^\s]*\s?\S*$/.exec(text.slice(Math.max(0, span.start - shownBefore), span.end))![0];
    return {
      span,
      message: `${message}ที่ “${shown}”`,
      hints: [`พิมพ์เป็น “${shown.slice(0, shown.length - (span.end - span.start))}${fix(shown).trimEnd()}”`],
      fix: fix(shown),
    };
  });
}
