import { createListing } from "./listing.ts";
import type { Rule } from "../../rule.ts";
import { createGuard, createOverlap, inWrittenTexts } from "./text-faults.ts";

/** Words of the spelling list, whole ones, outside names and quotations. */
export const listedMisspelling: Rule = {
  id: "listed-misspelling",
  area: "language",
  severity: "warning",
  title: "คำที่มักสะกดผิด",
  explanation:
    "คำในบัญชีคำที่มักสะกดผิด เทียบกับพจนานุกรม ฉบับราชบัณฑิตยสถาน พ.ศ. ๒๕๕๔ และศัพท์บัญญัติ " +
    "ตรวจเฉพาะคำเต็มคำ ไม่ตรวจชื่อบุคคล ชื่อสถานที่ ข้อความในอัญประกาศ และที่อยู่เว็บ " +
    "คำที่ไม่มีใครตั้งใจเขียนเช่นนั้น --fix แก้ให้ หน่วยงานเพิ่มคำเองได้ในแฟ้ม spelling.tsv ข้างแฟ้มข้อมูล",
  check: (subject) => {
    const findListed = createListing(subject);
    const guard = createGuard(subject);
    return inWrittenTexts(subject, (text) => {
      const found = findListed(text);
      if (found.length === 0) return [];
      const isGuarded = createOverlap(text, guard(text));
      return found
        .filter((span) => !isGuarded(span))
        .map(({ start, end, entry: { wrong, right, certain } }) => ({
          span: { start, end },
          message: `“${wrong.trim()}” สะกดผิด`,
          hints: [certain ? `แก้เป็น “${right.trim()}”` : `ถ้าหมายถึง “${right.trim()}” ให้แก้`],
          ...(certain && { fix: right }),
        }));
    });
  },
};
