import { lines, object, text } from "../fields.ts";
import { placedText } from "./placed-text-field.ts";

/** One of several signers, described. */
export const signatoryField = object("ผู้ลงนามหนึ่งคน", {
  id: text("ชื่อช่องลงนาม ไม่พิมพ์"),
  role: text("ฐานะ เช่น ผู้จัดทำ ว่างเมื่อไม่มี"),
  signLabel: text("คำหน้าเส้นลงนาม"),
  picture: text("แฟ้มภาพลายมือชื่อ ว่างเมื่อไม่มี"),
  pictureAlternative: text("คำบรรยายภาพลายมือชื่อ"),
  name: placedText("ชื่อในวงเล็บ"),
  positions: lines("ตำแหน่ง"),
  acting: text("รักษาราชการแทน ปฏิบัติราชการแทน หรือปฏิบัติหน้าที่ พร้อมตำแหน่ง ว่างเมื่อไม่มี"),
  date: placedText("วันที่ลงนาม"),
  isoDate: text("วันที่ลงนามแบบ ค.ศ. ไม่พิมพ์ ว่างเมื่อไม่มี"),
});
