import { lines, object, text } from "../fields.ts";
import { placedText } from "./placed-text-field.ts";

/** The signer of an official paper, described. */
export const signerField = object("ผู้ลงนามในเอกสาร", {
  id: text("ชื่อช่องลงนาม ไม่พิมพ์"),
  signLabel: text("คำหน้าเส้นลงนาม ว่างเมื่อเว้นที่ว่างไว้ลงนาม"),
  name: placedText("ชื่อในวงเล็บ"),
  positions: lines("ตำแหน่ง"),
  acting: text("รักษาราชการแทน ปฏิบัติราชการแทน หรือปฏิบัติหน้าที่ พร้อมตำแหน่ง ว่างเมื่อไม่มี"),
});
