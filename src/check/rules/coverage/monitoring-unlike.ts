import { placedActions, type PlacedAction } from "../../places.ts";
import type { Rule } from "../../rule.ts";
import { monitoringText } from "../../../template/view/measures-table.ts";
import { plain } from "../plain.ts";

/** Fewer actions make no custom. */
const fewActions = 5;
/** The share of actions followed up alike from which the others stand out. */
const customShare = 0.8;

/** An action followed up in fewer ways than nearly all the others. */
export const monitoringUnlike: Rule = {
  id: "monitoring-unlike",
  area: "coverage",
  severity: "warning",
  title: "การติดตามผลไม่เหมือนข้ออื่น",
  explanation:
    "เมื่อวิธีการดำเนินการเกือบทั้งหมด (ร้อยละ ๘๐ ขึ้นไป) ติดตามผลแบบเดียวกัน ข้อที่ขาดไปบางวิธีมักเป็นข้อที่พิมพ์ตก " +
    "ไม่ทักข้อที่มีวิธีติดตามของตนเอง และไม่ทักเมื่อเอกสารติดตามผลหลายแบบอยู่แล้ว",
  check: ({ dossier }) => {
    const followed = placedActions(dossier).map((placed) => ({ placed, ways: waysOf(placed) }));
    const custom = customOf(followed.map(({ ways }) => ways));
    if (custom === undefined) return [];
    return followed
      .filter(({ ways }) => ways !== "" && ways !== custom && custom.includes(ways))
      .map(({ placed: { path, action } }) => ({
        path: [
          ...path,
          ...(action.printed?.monitoring === undefined ? ["monitoring"] : ["printed", "monitoring"]),
        ],
        message: "การติดตามผลข้อนี้ขาดไปบางวิธี ต่างจากข้ออื่นเกือบทั้งหมด",
        hints: ["ใช้วิธีติดตามเหมือนข้ออื่น หรือยกเว้นข้อนี้ถ้าตั้งใจ"],
      }));
  },
};

function waysOf({ action: { monitoring, printed } }: PlacedAction): string {
  return plain(printed?.monitoring ?? monitoringText(monitoring));
}

/** The way of following up of nearly all actions; undefined when there is none. */
function customOf(all: readonly string[]): string | undefined {
  if (all.length < fewActions) return undefined;
  const counts = new Map<string, number>();
  for (const ways of all) counts.set(ways, (counts.get(ways) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= all.length * customShare)?.[0];
}
