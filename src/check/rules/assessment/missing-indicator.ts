import type { Rule } from "../../rule.ts";
import { placedAssessments } from "./assessments.ts";

/** Indicators of the year that an assessment says nothing of. */
export const missingIndicator: Rule = {
  id: "missing-indicator",
  area: "assessment",
  severity: "warning",
  title: "ผลการประเมินขาดตัวชี้วัด",
  explanation: "ผลการประเมินต้องมีครบทุกตัวชี้วัดของปีนั้น มิฉะนั้นตารางคะแนนไม่ครบ และตรวจคะแนนรวมไม่ได้",
  check: (subject) =>
    placedAssessments(subject).flatMap(({ path, assessment, framework }) => {
      const given = new Set(assessment.indicators.map(({ number }) => number));
      const missing = framework.indicators.filter(({ number }) => !given.has(number));
      if (missing.length === 0) return [];
      const isNamed = missing.length <= mostNamed;
      const names = missing.map(({ number, name }) => (isNamed ? `${number} (${name})` : number)).join(", ");
      return [
        {
          path: [...path, "indicators"],
          message: `ผลการประเมินปี ${assessment.fiscalYear} ไม่มีตัวชี้วัดที่ ${names}`,
          hints: ["เพิ่มตัวชี้วัดที่ขาดพร้อมคะแนนตามประกาศผล"],
        },
      ];
    }),
};

/** More are told by their numbers: a message has two lines at most. */
const mostNamed = 3;
