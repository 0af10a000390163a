import { flag, lines, list, object, text, type DescribedFields } from "../../fields.ts";
import { memoHeadField } from "../memo-head-field.ts";
import { paperFields } from "../paper-fields.ts";
import { signerField } from "../signer-field.ts";
import type { ProgressMemoView } from "./view.ts";

const row = object("หนึ่งวิธีการดำเนินการ", {
  action: lines("ลำดับและวิธีการดำเนินการ"),
  status: text("สถานะและร้อยละ หรือ ยังไม่รายงาน"),
  work: lines("สิ่งที่ทำ ว่างเมื่อยังไม่ได้ทำ"),
  budget: text("งบประมาณที่ใช้ หรือ ไม่ใช้งบประมาณ ว่างเมื่อยังไม่รายงาน"),
  evidence: lines("ที่อยู่เว็บและเลขที่ภาพ หรือ ไม่มี"),
  difficulties: lines("ปัญหา อุปสรรค หรือ ไม่มี"),
  suggestions: lines("ข้อเสนอแนะ หรือ ไม่มี"),
});

const order = object("ช่องของผู้บังคับบัญชาหนึ่งคน", {
  heading: text("ความเห็น หรือ คำสั่ง"),
  lines: lines("เส้นประสำหรับเขียน"),
  day: text("เส้นประสำหรับเขียนวันที่"),
  signer: signerField,
});

const picture = object("หนึ่งภาพ", {
  picture: text("แฟ้มภาพ"),
  name: text("เลขที่ภาพ เช่น ภาพที่ ๑"),
  caption: text("คำบรรยายภาพ"),
});

/** The view of the progress memo, described. */
export const progressMemoFields = {
  ...paperFields,
  head: memoHeadField,
  division: text("ชื่อส่วนราชการที่รายงาน"),
  round: object("รอบรายงาน", { name: text("ชื่อรอบ"), period: text("ช่วงเดือนของรอบ") }),
  summary: object("สรุปผล", {
    total: text("จำนวนวิธีการดำเนินการที่รับผิดชอบ"),
    counts: text("จำนวนข้อตามสถานะ คั่นด้วยคำเชื่อม"),
    budget: text("งบประมาณที่ใช้ทั้งหมด หรือ ไม่ใช้งบประมาณ"),
    hasSuggestions: flag("จริงเมื่อมีข้อเสนอแนะ"),
  }),
  table: object("ตารางผลการดำเนินการ", {
    label: text("คำบรรยายตารางสำหรับผู้พิการทางสายตา"),
    actionHead: text("หัวของวิธีการดำเนินการ ซึ่งกว้างทุกคอลัมน์"),
    heads: lines("หัวคอลัมน์ 4 คอลัมน์"),
    rows: list("แถวของตาราง", row),
  }),
  signer: signerField,
  orders: list("ช่องความเห็นและคำสั่งของผู้บังคับบัญชา ตามลำดับ", order),
  annex: list(
    "หน้าของภาพหลักฐาน ว่างเมื่อไม่มีภาพ",
    object("หนึ่งหน้า", { pictures: list("ภาพในหน้านี้ ไม่เกิน 2 ภาพ", picture) }),
  ),
} as const satisfies DescribedFields<ProgressMemoView>;
