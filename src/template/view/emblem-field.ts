import { optional, text } from "../fields.ts";

/** The emblem, described. */
export const emblemField = optional("ตรา ไม่มีเมื่อแฟ้มไม่ใส่ตรา", {
  label: text("ข้อความในกรอบเมื่อยังไม่มีภาพ"),
  picture: text("แฟ้มภาพตรา ว่างเมื่อไม่มี"),
  pictureAlternative: text("คำบรรยายภาพตรา"),
});
