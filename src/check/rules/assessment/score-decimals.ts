import type { Path } from "../../../json/path.ts";
import type { Finding, Rule } from "../../rule.ts";
import { placedAssessments } from "./assessments.ts";

/** Scores with more decimals than results are published with. */
export const scoreDecimals: Rule = {
  id: "score-decimals",
  area: "assessment",
  severity: "warning",
  title: "คะแนนมีทศนิยมเกินสองตำแหน่ง",
  explanation:
    "ประกาศผลการประเมินแสดงคะแนนทศนิยมสองตำแหน่ง เอกสารจึงพิมพ์สองตำแหน่ง คะแนนที่มีทศนิยมมากกว่านั้นมักเป็นค่าที่คำนวณเองหรือพิมพ์ผิด",
  check: (subject) =>
    placedAssessments(subject).flatMap(({ path, assessment }) => [
      ...scoreFinding([...path, "total"], assessment.total),
      ...assessment.indicators.flatMap(({ score }, index) =>
        scoreFinding([...path, "indicators", index, "score"], score),
      ),
    ]),
};

function scoreFinding(path: Path, score: number): readonly Finding[] {
  if (Math.abs(score * 100 - Math.round(score * 100)) < 1e-6) return [];
  return [{ path, message: `คะแนน “${score}” มีทศนิยมเกินสองตำแหน่ง`, hints: ["ใช้คะแนนตามประกาศผล"] }];
}
