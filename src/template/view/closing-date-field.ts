import { object, text } from "../fields.ts";

/** The closing date of an announcement or order, described. */
export const closingDateField = object("วันที่ท้ายเอกสาร", {
  text: text("วัน เดือน ปี หรือจุดไว้ให้เขียน"),
  isoDate: text("วันที่แบบ ค.ศ. ไม่พิมพ์ ว่างเมื่อเว้นไว้ให้เขียน"),
});
