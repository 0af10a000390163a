import type { Finding, Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";
import { placedAssessments, type PlacedAssessment } from "./assessments.ts";
import { instrumentScores, weightedTotal } from "./instrument-scores.ts";

/** Scores are published with two decimals; a total made of rounded scores may be off by the last of them. */
const tolerance = 0.0101;

/** The total against the weighted mean of its instruments. */
export const assessmentTotal: Rule = {
  id: "assessment-total",
  area: "assessment",
  severity: "error",
  title: "คะแนนรวมไม่ตรงกับคะแนนรายตัวชี้วัด",
  explanation:
    "คะแนนรวมคือค่าเฉลี่ยถ่วงน้ำหนักของแบบวัด (IIT EIT OIT) ตามน้ำหนักในกรอบการประเมินของปีนั้น " +
    "คะแนนของแบบวัดคือค่าเฉลี่ยของตัวชี้วัดในแบบวัดนั้น ยอมให้ต่างจากการปัดเศษไม่เกิน 0.01 " +
    "ถ้าต่างกว่านั้น มีคะแนนตัวใดตัวหนึ่งคัดลอกผิด ไม่ตรวจเมื่อคะแนนยังไม่ครบทุกตัวชี้วัด",
  check: (subject: Subject) => placedAssessments(subject).flatMap(totalFindings),
};

function totalFindings({ path, assessment, framework }: PlacedAssessment): readonly Finding[] {
  const scores = instrumentScores(framework, assessment.indicators);
  if (scores === undefined) return [];
  const expected = weightedTotal(scores);
  if (Math.abs(expected - assessment.total) <= tolerance) return [];
  const means = scores.map(({ id, mean }) => `${id} ${mean.toFixed(2)}`).join(", ");
  return [
    {
      path: [...path, "total"],
      message: `คะแนนรวม “${assessment.total}” ไม่ตรงกับที่คำนวณจากตัวชี้วัด ${expected.toFixed(2)}`,
      hints: [`ตรวจคะแนนกับประกาศผล (${means}) แล้วแก้คะแนนรวมหรือคะแนนตัวชี้วัดที่คัดลอกผิด`],
    },
  ];
}
