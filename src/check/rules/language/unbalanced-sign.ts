import { excerpt } from "../../excerpt.ts";
import { unbalancedSigns } from "../../../thai/unbalanced-signs.ts";
import type { Rule } from "../../rule.ts";
import { inWrittenTexts } from "./text-faults.ts";

/** Brackets and quotation marks without their partners. */
export const unbalancedSign: Rule = {
  id: "unbalanced-sign",
  area: "language",
  severity: "warning",
  title: "วงเล็บหรืออัญประกาศไม่ครบคู่",
  explanation: "วงเล็บและอัญประกาศต้องมีทั้งเปิดและปิดในข้อความเดียวกัน เลขข้อที่มีวงเล็บปิดอย่างเดียว เช่น ๑) ก) ไม่นับ",
  check: (subject) =>
    inWrittenTexts(subject, (text) =>
      unbalancedSigns(text).map(({ at, sign, partner, missing }) => ({
        span: { start: at, end: at + 1 },
        message: `“${excerpt(text, { start: at, end: at + 1 }, 12).replace(/\s+/g, " ")}” มี ${sign} แต่ไม่มี ${partner} คู่กัน`,
        hints: [
          missing === "after"
            ? `เติม ${partner} หลังข้อความ หรือลบ ${sign}`
            : `เติม ${partner} หน้าข้อความ หรือลบ ${sign}`,
        ],
      })),
    ),
};
