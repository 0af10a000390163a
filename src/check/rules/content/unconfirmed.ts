import { questionIn } from "../../../model/confirmation.ts";
import type { Rule } from "../../rule.ts";

/** What was taken over from last year and nobody has looked at yet. */
export const unconfirmed: Rule = {
  id: "unconfirmed",
  area: "content",
  severity: "error",
  title: "ยังไม่ได้ยืนยันสิ่งที่คัดมาจากปีก่อน",
  explanation:
    "saraban init --from คัดวิธีการ บทวิเคราะห์ และคนมาจากปีก่อนเป็นข้อเสนอ ทุกแห่งมี $comment ขึ้นต้นว่า “ยืนยันแล้วลบบรรทัดนี้” " +
    "ต้องดูทุกแห่ง แก้หรือลบสิ่งที่ไม่ใช้ แล้วลบ $comment นั้น เอกสารจริงจึงจะสร้างได้ ระหว่างนี้สร้างฉบับร่างด้วย --draft ได้",
  check: ({ json }) =>
    json.comments().flatMap(({ path, text }) => {
      const question = questionIn(text);
      if (question === undefined) return [];
      return [{ path, message: `ยังไม่ได้ยืนยัน: ${question}`, hints: ["แก้ให้ตรงกับปีนี้ แล้วลบ $comment บรรทัดนี้"] }];
    }),
};
