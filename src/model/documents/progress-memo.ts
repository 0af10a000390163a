import { z } from "zod";
import { text } from "../fields.ts";

/** What the memos (บันทึกข้อความ) in which divisions report progress say that neither dossier nor reports do. */
export const progressMemo = z
  .strictObject({
    to: text({ title: "เรียน", description: "ตำแหน่งผู้รับ ถ้าไม่ระบุ ใช้ตำแหน่งหัวหน้าหน่วยงาน" }).exactOptional(),
  })
  .meta({
    title: "บันทึกข้อความรายงานผล",
    description: "บันทึกข้อความที่ส่วนราชการรายงานผลการดำเนินการให้ผู้บริหารทราบ",
  });
