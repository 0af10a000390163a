import { object, text } from "../fields.ts";

/** A text that may be changed in Word, described. */
export const placedText = (description: string) =>
  object(description, {
    before: text("ข้อความข้างหน้า"),
    text: text("ข้อความที่แก้ได้ใน Word"),
    after: text("ข้อความข้างหลัง"),
  });
