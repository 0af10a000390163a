import { flag, lines, list, object, text, type DescribedFields } from "../../template/fields.ts";
import type { ChangeView, ComparisonView } from "./comparison.ts";
import { frameFields } from "./frame.ts";

const change = object("หนึ่งรายการ", {
  state: text("สิ่งที่เกิดขึ้น"),
  look: text("good, bad, new หรือ gone"),
  item: text("ข้อคำถาม ว่างได้"),
  text: text("ข้อความ"),
  before: text("ข้อความเดิม ว่างได้"),
} satisfies DescribedFields<ChangeView>);

/** The page that puts the years side by side, described. */
export const comparisonFields = {
  frame: object("กรอบของหน้า", frameFields),
  title: text("ชื่อหน้า"),
  lead: text("คำนำ"),
  years: lines("ปีที่ประเมิน"),
  rows: list(
    "ตัวชี้วัดและคะแนนรวม",
    object("หนึ่งแถว", {
      name: text("ชื่อ"),
      scores: lines("คะแนนของแต่ละปี"),
      isTotal: flag("จริงสำหรับคะแนนรวม"),
    }),
  ),
  ratings: lines("ระดับของแต่ละปี"),
  hasTrend: flag("จริงเมื่อมีผลมากกว่าหนึ่งปี"),
  pairs: list(
    "ปีหนึ่งเทียบกับปีก่อน ปีล่าสุดก่อน",
    object("หนึ่งคู่", {
      id: text("ชื่อสำหรับลิงก์"),
      title: text("ปีที่เทียบ"),
      summary: lines("สรุปจำนวน"),
      deficiencies: list("ประเด็น", change),
      actions: list("วิธีการดำเนินการที่เปลี่ยนไป", change),
    }),
  ),
} as const satisfies DescribedFields<ComparisonView>;
