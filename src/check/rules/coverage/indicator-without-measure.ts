import { placedActions, placedIndicators } from "../../places.ts";
import type { Rule } from "../../rule.ts";

/** An indicator with neither deficiency nor measure, where measures are grouped by indicators. */
export const indicatorWithoutMeasure: Rule = {
  id: "indicator-without-measure",
  area: "coverage",
  severity: "info",
  title: "ตัวชี้วัดที่ไม่มีทั้งประเด็นและมาตรการ",
  explanation:
    "ตัวชี้วัดที่ผลดีอยู่แล้วก็ควรมีมาตรการรักษามาตรฐาน ถ้าเอกสารจัดกลุ่มมาตรการตามตัวชี้วัด ตัวชี้วัดที่ไม่มีกลุ่มอาจตกหล่น ไม่ทักเมื่อจัดกลุ่มตามหัวข้ออื่น",
  check: ({ dossier }) => {
    const headed = new Set(
      dossier.measureGroups.flatMap(({ heading }) => ("indicator" in heading ? [heading.indicator] : [])),
    );
    if (headed.size === 0 || headed.size * 2 < dossier.measureGroups.length) return [];
    const answered = new Set(placedActions(dossier).flatMap(({ action }) => action.answers));
    return placedIndicators(dossier)
      .filter(({ indicator }) => !headed.has(indicator.number))
      .filter(({ indicator }) => !indicator.deficiencies.some(({ id }) => answered.has(id)))
      .map(({ path, indicator }) => ({
        path: [...path, "number"],
        message: `ตัวชี้วัดที่ ${indicator.number} ไม่มีกลุ่มมาตรการ`,
        hints: [`เพิ่มกลุ่มมาตรการที่ "heading": {"indicator": ${indicator.number}}`],
      }));
  },
};
