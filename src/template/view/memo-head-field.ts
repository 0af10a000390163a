import { object, text } from "../fields.ts";

/** The head of a memo, described. */
export const memoHeadField = object("หัวบันทึกข้อความ", {
  from: text("ส่วนราชการ"),
  number: text("ที่ ว่างเมื่อเว้นจุดไว้ให้เขียน"),
  date: text("วันที่ ว่างเมื่อเว้นจุดไว้ให้เขียน"),
  isoDate: text("วันที่แบบ ค.ศ. ไม่พิมพ์ ว่างเมื่อเว้นไว้ให้เขียน"),
  subject: text("เรื่อง"),
  to: text("เรียน"),
});
