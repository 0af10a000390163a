import { ratingOf } from "../../../ita/framework.ts";
import type { Finding, Rule } from "../../rule.ts";
import { placedAssessments, type PlacedAssessment } from "./assessments.ts";
import { instrumentScores } from "./instrument-scores.ts";

/** The rating against the scale of the year. */
export const assessmentRating: Rule = {
  id: "assessment-rating",
  area: "assessment",
  severity: "error",
  title: "ระดับผลการประเมินไม่ตรงกับเกณฑ์ของปี",
  explanation:
    "ระดับผลการประเมินต้องเป็นระดับที่ใช้ในปีนั้น (AA ถึง F จนถึงปี ๒๕๖๕ ผ่านดีเยี่ยมถึงต้องปรับปรุงโดยด่วนตั้งแต่ปี ๒๕๖๖) " +
    "และตรงกับคะแนนรวมและคะแนนของแต่ละแบบวัด เกณฑ์ของปีที่ยังไม่ได้ตรวจสอบกับคู่มือแจ้งเป็นคำเตือน",
  check: (subject) => placedAssessments(subject).flatMap(ratingFindings),
};

function ratingFindings({ path, assessment, framework }: PlacedAssessment): readonly Finding[] {
  const { ratings, status } = framework.ratingScale;
  const rating = assessment.rating.trim();
  const found = (message: string, hint: string): readonly Finding[] => [
    {
      path: [...path, "rating"],
      ...(status === "unverified" && { severity: "warning" }),
      message,
      hints: [hint],
    },
  ];
  if (!ratings.some(({ name }) => name === rating)) {
    const names = ratings.map(({ name }) => name).join(", ");
    return found(`ปี ${assessment.fiscalYear} ไม่มีระดับ “${rating}”`, `ระดับที่ใช้ในปีนั้น: ${names}`);
  }
  const scores = instrumentScores(framework, assessment.indicators);
  const asksInstruments = ratings.some(({ eachInstrumentMinimum }) => eachInstrumentMinimum !== undefined);
  if (scores === undefined && asksInstruments) return [];
  const earned = ratingOf(framework, assessment.total, scores?.map(({ mean }) => mean) ?? []);
  if (earned === undefined || earned === rating) return [];
  return found(
    `ระดับ “${rating}” ไม่ตรงกับคะแนนรวม ${assessment.total} ซึ่งได้ระดับ ${earned}`,
    "ตรวจคะแนนและระดับกับประกาศผลการประเมิน",
  );
}
