import { lines, list, object, paragraphs, text, type DescribedFields } from "../fields.ts";
import type { AppointmentOrderView } from "./appointment-order.ts";
import { closingDateField } from "./closing-date-field.ts";
import { paperFields } from "./paper-fields.ts";
import { signerField } from "./signer-field.ts";

/** The view of the appointment order, described. */
export const appointmentOrderFields = {
  ...paperFields,
  number: text("เลขที่คำสั่งและปี หรือจุดไว้ให้เขียน"),
  subject: lines("ชื่อเรื่อง"),
  preamble: paragraphs("คำปรารภของหน่วยงาน ว่างเมื่อใช้คำปรารภในแม่แบบ"),
  members: list(
    "คณะทำงาน",
    object("ผู้ได้รับแต่งตั้งหนึ่งคน", {
      number: text("ลำดับ"),
      name: lines("ชื่อ-นามสกุล"),
      position: lines("ตำแหน่ง"),
      role: lines("หน้าที่ในคณะทำงาน"),
    }),
  ),
  duties: lines("หน้าที่และอำนาจที่หน่วยงานกำหนด พร้อมเลขข้อ ว่างเมื่อใช้ข้อความในแม่แบบ"),
  effective: text("วันที่เริ่มมีผล ว่างเมื่อมีผลตั้งแต่บัดนี้"),
  date: closingDateField,
  signer: signerField,
} as const satisfies DescribedFields<AppointmentOrderView>;
