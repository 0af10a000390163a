import { toArabicDigits } from "../../../thai/digits.ts";
import type { Span } from "../../../thai/span.ts";

/** A year of the Buddhist Era as running text names it. */
export interface YearMention {
  /** Of the digits. */
  readonly span: Span;
  /** As typed. */
  readonly words: string;
  readonly year: number;
  /** The text before it, back to the one line end or 200 characters. */
  readonly before: string;
  /** The few characters behind it. */
  readonly after: string;
}

/** `ปีงบประมาณ พ.ศ. ๒๕๖๖`, `ประจำปี ๒๕๖๖`, `ของปี 2566`: a year that something is of. A bare `พ.ศ. ๒๕๖๖` names laws and dates. */
const yearOf =
  /ปี(?:งบประมาณ|การศึกษา|ที่ประเมิน)?[ \u00a0]{0,3}(?:พ\.[ ]?ศ\.?\.?[ \u00a0]{0,3})?(?=[2๒][5๕])([0-9๐-๙]{4})(?![0-9๐-๙])/g;

/** The years that a text names as those of something, in its order. */
export function yearMentions(text: string): readonly YearMention[] {
  return Array.from(text.matchAll(yearOf), ({ 0: whole, 1: words, index }) => {
    const end = index + whole.length;
    const start = end - words!.length;
    return {
      span: { start, end },
      words: words!,
      year: Number(toArabicDigits(words!)),
      before: text.slice(Math.max(0, index - 200), start),
      after: text.slice(end, end + 40),
    };
  });
}
