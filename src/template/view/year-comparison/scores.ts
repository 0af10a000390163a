import type { Comparison, ScorePair } from "../../../archive/compare.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { dash } from "../lines.ts";
import type { ScoreComparisonView } from "../results-report/score-comparison.ts";
import type { ScoreChartView } from "../score-chart.ts";
import { scoreNumber } from "../sentences.ts";
import type { YearNames } from "./names.ts";

/** The two years' names, the earlier first. */
export type NamePair = readonly [before: YearNames, after: YearNames];

/** The scores of two years side by side, then the total and the ratings. */
export function comparedScores(
  { scores, ratings }: Pick<Comparison, "scores" | "ratings">,
  names: NamePair,
): ScoreComparisonView {
  const years = names.map(({ assessed }) => `ปี ${assessed}`);
  return {
    label: `ผลการประเมินรายตัวชี้วัด ${years.join(" และ ")}`,
    heads: ["ตัวชี้วัด", ...years, "การเปลี่ยนแปลง"],
    shares: ["46", "17", "17", "20"],
    rows: [
      ...scores.map((pair) => ({
        name: nameOf(pair),
        values: [scoreText(pair.before), scoreText(pair.after), changeText(pair.difference)],
      })),
      { name: "ระดับผลการประเมิน", values: [...ratings, dash] },
    ],
  };
}

/** Bars of both years, the later first as in the measures; `null` when no indicator has a score. */
export function comparedChart(scores: readonly ScorePair[], [early, late]: NamePair): ScoreChartView | null {
  const indicators = scores.filter(({ indicator }) => indicator !== undefined);
  if (indicators.length === 0) return null;
  const series = [
    { name: `ปี ${late.assessed}`, scores: indicators.map(({ after }) => after) },
    { name: `ปี ${early.assessed}`, scores: indicators.map(({ before }) => before) },
  ];
  const words = series.map(({ name, scores: all }) => {
    const each = all.map((score, index) => `${nameOf(indicators[index]!)} ${scoreText(score)}`);
    return `${name}: ${each.join(", ")}`;
  });
  return {
    stacked: false,
    title: "แผนภูมิเปรียบเทียบคะแนนรายตัวชี้วัด",
    alternative: `แผนภูมิแท่งเปรียบเทียบคะแนนรายตัวชี้วัด ${words.join("; ")}`,
    categories: indicators.map(nameOf),
    series: series.map(({ name, scores: all }) => ({
      name,
      values: all.map((score) => score?.toFixed(2) ?? ""),
    })),
  };
}

/** `๘. การปรับปรุงการทำงาน`; the number alone where no framework names the indicator. */
function nameOf({ indicator, name }: ScorePair): string {
  if (indicator === undefined) return name;
  return name === "" ? `ตัวชี้วัดที่ ${thaiNumber(indicator)}` : `${thaiNumber(indicator)}. ${name}`;
}

const scoreText = (score: number | undefined): string => (score === undefined ? dash : scoreNumber(score));

/** `เพิ่มขึ้น ๓.๑๖`, `ลดลง ๐.๕๐`, `เท่าเดิม`; a stroke where a year has no score. */
export function changeText(difference: number | undefined): string {
  if (difference === undefined) return dash;
  if (difference === 0) return "เท่าเดิม";
  return `${difference > 0 ? "เพิ่มขึ้น" : "ลดลง"} ${scoreNumber(Math.abs(difference))}`;
}
