import { spansOf } from "../../../thai/span.ts";
import type { Rule } from "../../rule.ts";
import { inWrittenTexts, type TextFault } from "./text-faults.ts";

/** Three spaces or more between words; two are told, since the old typing rules have them. */
export const severalSpaces: Rule = {
  id: "several-spaces",
  area: "language",
  severity: "warning",
  title: "เว้นวรรคหลายเคาะ",
  explanation:
    "เว้นวรรคตั้งแต่สามเคาะขึ้นไปในข้อความเกิดจากการจัดบรรทัดด้วยการเคาะ จึงเป็นช่องว่างกลางบรรทัดเมื่อพิมพ์ใหม่ --fix ลดเหลือเคาะเดียว " +
    "สองเคาะแจ้งให้ทราบเท่านั้น เพราะแบบการพิมพ์เดิมใช้เว้นวรรคใหญ่สองเคาะ",
  check: (subject) =>
    inWrittenTexts(subject, (text) => spansOf(text, severalBetweenWords).map((span) => faultOf(text, span))),
};

/** Not at the end of a line or the beginning of one, where nothing is seen of it. */
const severalBetweenWords = /(?<=\S)[ \u00a0\t]{2,}(?=\S)/g;

function faultOf(text: string, span: TextFault["span"]): TextFault {
  const count = span.end - span.start;
  const shown = `${/\S{1,10}$/.exec(text.slice(Math.max(0, span.start - 10), span.start))![0]}${" ".repeat(Math.min(count, 5))}${/^\S{1,10}/.exec(text.slice(span.end, span.end + 10))![0]}`;
  return {
    span,
    message: `เว้นวรรค ${count} เคาะที่ “${shown}”`,
    hints: ["ลดเหลือเคาะเดียว"],
    ...(count === 2 ? { severity: "info" } : { fix: " " }),
  };
}
