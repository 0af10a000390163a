import type { Rule } from "../../rule.ts";

/** A fiscal year, or the year of a document, without its era. */
const withoutEra = /(?<=ปีงบประมาณ[ \u00a0]{0,3})(?=(?:๒๕|25)[0-9๐-๙]{2}(?![0-9๐-๙]))/g;

/** A fiscal year without พ.ศ. before it. */
export const missingEra: Rule = {
  id: "missing-era",
  area: "years",
  severity: "info",
  title: "ปีงบประมาณไม่มี พ.ศ.",
  explanation:
    "ชื่อเอกสารและข้อความอ้างอิงเขียน “ปีงบประมาณ พ.ศ. ๒๕๖๖” เต็มรูป การละ พ.ศ. พบได้ทั่วไปและไม่ผิดความหมาย จึงแจ้งเป็นข้อสังเกตเท่านั้น",
  check: ({ texts }) =>
    texts.flatMap(({ json, path, text }) =>
      Array.from(text.matchAll(withoutEra), ({ index }) => ({
        json,
        path,
        span: { start: index, end: index + 4 },
        message: `“ปีงบประมาณ ${text.slice(index, index + 4)}” ไม่มี พ.ศ.`,
        hints: ["เพิ่ม พ.ศ. หน้าปี"],
        fix: `${/[ \u00a0]/.test(text.charAt(index - 1)) ? "" : " "}พ.ศ. ${text.slice(index, index + 4)}`,
      })),
    ),
};
