import { excerpt } from "../../excerpt.ts";
import { spansOf } from "../../../thai/span.ts";
import type { Rule } from "../../rule.ts";
import { inWrittenTexts } from "./text-faults.ts";

/** A space just inside brackets or quotation marks. */
export const bracketSpace: Rule = {
  id: "bracket-space",
  area: "language",
  severity: "warning",
  title: "เว้นวรรคในวงเล็บหรืออัญประกาศ",
  explanation:
    "ข้อความในวงเล็บและอัญประกาศชิดเครื่องหมายทั้งสองข้าง เว้นวรรคเฉพาะด้านนอก --fix ลบวรรคที่เกิน " +
    "ไม่ทักช่องว่างที่เว้นไว้ให้กรอก",
  check: (subject) =>
    inWrittenTexts(subject, (text) =>
      spansOf(text, insideSigns).map((span) => ({
        span,
        message: `มีวรรคด้านในเครื่องหมายที่ “${excerpt(text, span, 8)}”`,
        hints: ["ลบวรรคด้านในเครื่องหมาย"],
        fix: "",
      })),
    ),
};

/** One space or two: more are a place to fill in. */
const insideSigns = /(?<=[(“])[ \u00a0]{1,2}(?=[^\s.…_)”])|(?<=[^\s.…_(“])[ \u00a0]{1,2}(?=[)”])/g;
