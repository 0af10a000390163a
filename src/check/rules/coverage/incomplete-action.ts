import { placedActions, type PlacedAction } from "../../places.ts";
import type { Finding, Rule } from "../../rule.ts";

/** An action without schedule or monitoring, and a group without actions. That somebody is responsible, the schema asks. */
export const incompleteAction: Rule = {
  id: "incomplete-action",
  area: "coverage",
  severity: "warning",
  title: "วิธีการดำเนินการไม่ครบองค์ประกอบ",
  explanation:
    "วิธีการดำเนินการต้องบอกผู้รับผิดชอบ ระยะเวลา และการติดตามผล ขาดอย่างใดอย่างหนึ่ง ช่องในตารางจะเป็นขีด และผู้ประเมินถือว่าไม่ครบองค์ประกอบ",
  check: ({ dossier }) => [
    ...placedActions(dossier).flatMap(lacks),
    ...dossier.measureGroups.flatMap(({ actions }, index) =>
      actions.length > 0
        ? []
        : [
            {
              path: ["measureGroups", index, "actions"],
              message: "กลุ่มมาตรการนี้ยังไม่มีวิธีการดำเนินการ",
              hints: ["เพิ่มวิธีการดำเนินการ หรือลบกลุ่มนี้"],
            },
          ],
    ),
  ],
};

function lacks({ path, action }: PlacedAction): readonly Finding[] {
  const { schedule, monitoring, printed } = action;
  const at = [...path, "text"];
  const isBlank = (text: string | undefined): boolean => text !== undefined && !/\S/.test(text);
  const found: Finding[] = [];
  if ((schedule === undefined && printed?.schedule === undefined) || isBlank(printed?.schedule))
    found.push({
      path: at,
      message: "วิธีการนี้ยังไม่มีระยะเวลาดำเนินการ",
      hints: ['เพิ่ม "schedule": {"from": …, "to": …}'],
    });
  if ((monitoring.length === 0 && printed?.monitoring === undefined) || isBlank(printed?.monitoring))
    found.push({
      path: at,
      message: "วิธีการนี้ยังไม่มีการติดตามผล",
      hints: ['เพิ่ม "monitoring": ["written-report"]'],
    });
  if (isBlank(printed?.responsible))
    found.push({ path: at, message: "วิธีการนี้พิมพ์ผู้รับผิดชอบเป็นช่องว่าง", hints: ["ลบ printed.responsible"] });
  return found;
}
