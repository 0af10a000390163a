import { placedActions } from "../../places.ts";
import type { Rule } from "../../rule.ts";
import { responsibleText } from "../../../template/view/responsible.ts";
import { plain } from "../plain.ts";
import { nearPairs } from "./near-pairs.ts";

/** The same action twice, with different owners. */
export const duplicateAction: Rule = {
  id: "duplicate-action",
  area: "coverage",
  severity: "warning",
  title: "วิธีการเดียวกันมีสองข้อ ผู้รับผิดชอบต่างกัน",
  explanation:
    "วิธีการสองข้อมีข้อความเกือบเหมือนกันแต่มอบให้ต่างหน่วย ผู้ปฏิบัติจะไม่รู้ว่าเป็นงานของใคร ควรรวมเป็นข้อเดียวหรือระบุผู้รับผิดชอบให้ตรงกัน " +
    "ไม่ทักข้อที่ผู้รับผิดชอบเดียวกัน เพราะงานหนึ่งตอบหลายตัวชี้วัดได้",
  check: ({ dossier }) => {
    const actions = placedActions(dossier);
    const owners = actions.map(({ action }) => plain(responsibleText(action.responsible, dossier.agency)));
    return nearPairs(
      actions.map(({ action }) => action.text),
      (first, second) => owners[first] !== owners[second],
    )
      .map(([first, second]) => ({ first: actions[first]!, second: actions[second]! }))
      .map(({ first, second }) => ({
        path: [...second.path, "text"],
        message: `วิธีการนี้เกือบเหมือน “${startOf(first.action.text)}” (${first.action.id}) แต่ผู้รับผิดชอบต่างกัน`,
        hints: ["รวมเป็นข้อเดียว หรือแก้ผู้รับผิดชอบให้ตรงกัน"],
      }));
  },
};

const startOf = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
