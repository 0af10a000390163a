import { flag, lines, object, paragraphs, text, type DescribedFields } from "../fields.ts";
import { closingDateField } from "./closing-date-field.ts";
import type { CoverLetterView } from "./cover-letter.ts";
import { paperFields } from "./paper-fields.ts";
import { signerField } from "./signer-field.ts";

/** The view of the cover letter, described. */
export const coverLetterFields = {
  ...paperFields,
  number: text("เลขที่หนังสือ หรือจุดไว้ให้เขียน"),
  address: lines("ชื่อและที่ตั้งของหน่วยงาน"),
  date: closingDateField,
  subject: text("เรื่อง"),
  to: text("เรียน"),
  references: lines("อ้างถึง มีเลขข้อเมื่อมีหลายรายการ ว่างเมื่อไม่มี"),
  enclosures: lines("สิ่งที่ส่งมาด้วย มีเลขข้อเมื่อมีหลายรายการ"),
  sendsResults: flag("นำส่งรายงานผล ไม่ใช่มาตรการ"),
  body: paragraphs("เนื้อความของหน่วยงาน ว่างเมื่อใช้เนื้อความในแม่แบบ"),
  signer: signerField,
  owner: object("ส่วนราชการเจ้าของเรื่อง", {
    name: text("ชื่อ หรือจุดไว้ให้เขียน"),
    telephone: text("โทรศัพท์ หรือจุดไว้ให้เขียน"),
    email: text("ไปรษณีย์อิเล็กทรอนิกส์ ว่างเมื่อไม่ระบุ"),
  }),
} as const satisfies DescribedFields<CoverLetterView>;
