import { object, text, type DescribedFields } from "../fields.ts";
import type { FactsView } from "./facts.ts";

/** The facts of a dossier, described. */
export const factsFields = {
  fiscalYear: text("ปีงบประมาณของมาตรการ"),
  agency: object("หน่วยงาน", {
    name: text("ชื่อเต็ม"),
    shortName: text("ชื่อย่อ"),
    district: text("อำเภอ ไม่มีคำว่าอำเภอ ว่างเมื่อไม่ระบุ"),
    province: text("จังหวัด ไม่มีคำว่าจังหวัด ว่างเมื่อไม่ระบุ"),
  }),
  assessment: object("ผลการประเมิน", {
    fiscalYear: text("ปีที่ประเมิน"),
    total: text("คะแนนรวม"),
    rating: text("ระดับผลการประเมิน"),
  }),
  meeting: object("การประชุมที่กำหนดมาตรการ", {
    body: text("คณะทำงานหรือที่ประชุม"),
    date: text("วันประชุม"),
    observer: text("เจ้าของข้อสังเกต"),
    observationCount: text("จำนวนข้อสังเกต นับจากแฟ้ม"),
  }),
} as const satisfies DescribedFields<FactsView>;
