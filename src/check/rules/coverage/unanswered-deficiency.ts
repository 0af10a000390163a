import { placedActions, placedDeficiencies } from "../../places.ts";
import type { Rule } from "../../rule.ts";

/** A deficiency that no action answers. */
export const unansweredDeficiency: Rule = {
  id: "unanswered-deficiency",
  area: "coverage",
  severity: "error",
  title: "ประเด็นที่ไม่มีวิธีการใดตอบ",
  explanation:
    "มาตรการต้องสอดคล้องกับผลการประเมิน ทุกประเด็นที่ผู้ประเมินให้แก้ไขจึงต้องมีวิธีการดำเนินการอย่างน้อยหนึ่งข้อที่ระบุรหัสประเด็นนั้นใน answers",
  check: ({ dossier }) => {
    const answered = new Set(placedActions(dossier).flatMap(({ action }) => action.answers));
    return placedDeficiencies(dossier)
      .filter(({ deficiency }) => !answered.has(deficiency.id))
      .map(({ path, deficiency, indicator }) => ({
        path: [...path, "item"],
        message: `ข้อ “${deficiency.item}” ของตัวชี้วัดที่ ${indicator.number} ยังไม่มีวิธีการดำเนินการตอบ`,
        hints: [`เพิ่ม "answers": ["${deficiency.id}"] ในวิธีการที่แก้ประเด็นนี้ หรือเพิ่มวิธีการใหม่`],
      }));
  },
};
