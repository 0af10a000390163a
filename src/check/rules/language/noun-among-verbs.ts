import { excerpt } from "../../excerpt.ts";
import { placedActions, type PlacedAction } from "../../places.ts";
import type { Rule } from "../../rule.ts";

/** An action that begins with a noun where the others begin with a verb. */
export const nounAmongVerbs: Rule = {
  id: "noun-among-verbs",
  area: "language",
  severity: "info",
  title: "วิธีการดำเนินการขึ้นต้นด้วยคำนาม",
  explanation:
    "วิธีการดำเนินการบอกว่าจะทำอะไร จึงขึ้นต้นด้วยคำกริยา เช่น จัดทำ กำหนด เผยแพร่ ข้อที่ขึ้นต้นด้วยคำนาม เช่น มาตรการ โครงการ แผน " +
    "ไม่บอกว่าต้องทำอะไรกับสิ่งนั้น ไม่ทักเมื่อทั้งเอกสารขึ้นต้นด้วยคำนาม",
  check: ({ dossier }) => {
    const actions = placedActions(dossier);
    const nouns = actions.filter(beginsWithNoun);
    if (nouns.length * 3 > actions.length) return [];
    return nouns.map(({ path, action }) => ({
      path: [...path, "text"],
      message: `“${excerpt(action.text, { start: 0, end: 0 }, 30)}” ขึ้นต้นด้วยคำนาม ต่างจากข้ออื่น`,
      hints: ["เติมคำกริยาข้างหน้า เช่น จัดทำ กำหนด ดำเนินการตาม"],
    }));
  },
};

/** Nouns that actions have been seen to begin with. รายงาน, ประกาศ and คำนวณ are verbs as well. */
const noun =
  /^(?:มาตรการ|โครงการ|แผน|กิจกรรม|คู่มือ|คำสั่ง|ระบบ|ช่องทาง|นโยบาย|แนวทาง|แนวปฏิบัติ|หลักเกณฑ์|เอกสาร|การ(?!ัน)|ความ|ฐานข้อมูล|แบบ|ตัวชี้วัด|ระเบียบ|ข้อบังคับ|คณะกรรมการ|คณะทำงาน)/;

const beginsWithNoun = ({ action }: PlacedAction): boolean => noun.test(action.text.trim());
