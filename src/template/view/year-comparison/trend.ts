import { thaiNumber } from "../../../thai/numbers.ts";
import type { Lines } from "../lines.ts";
import { dash } from "../lines.ts";
import { deficiencyCount, scoreNumber } from "../sentences.ts";
import type { ScoreChartView } from "../score-chart.ts";
import { yearNames, type ComparedYear } from "./names.ts";
import { changeText } from "./scores.ts";

/** The totals of several years in a row. */
export interface TrendView {
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  readonly rows: readonly TrendRowView[];
  readonly chart: ScoreChartView;
}

/** One year's measures and the assessment they answer. */
export interface TrendRowView {
  readonly name: string;
  readonly values: Lines;
}

/** The totals year by year; `null` for two years, which are compared in full. */
export function trend(years: readonly ComparedYear[]): TrendView | null {
  if (years.length < 3) return null;
  const names = years.map((year) => `ปี ${yearNames(year, years).assessed}`);
  const totals = years.map(({ dossier }) => dossier.assessment.total);
  return {
    label: `คะแนนรวมและระดับผลการประเมิน ${names.join(" ")}`,
    heads: [
      "ผลการประเมิน",
      "คะแนนรวม",
      "การเปลี่ยนแปลง",
      "ระดับผลการประเมิน",
      "ประเด็น (ข้อ)",
      "ใช้กำหนดมาตรการปี",
      "วิธีการ (ข้อ)",
    ],
    rows: years.map((year, index) => ({
      name: names[index]!,
      values: [
        scoreNumber(totals[index]!),
        index === 0 ? dash : changeText(gain(totals[index - 1]!, totals[index]!)),
        year.dossier.assessment.rating,
        thaiNumber(deficiencyCount(year.dossier)),
        yearNames(year, years).year,
        thaiNumber(year.dossier.measureGroups.reduce((sum, { actions }) => sum + actions.length, 0)),
      ],
    })),
    chart: {
      stacked: false,
      title: "แผนภูมิคะแนนรวมแต่ละปี",
      alternative: `แผนภูมิแท่งแสดงคะแนนรวม ${names.map((name, index) => `${name} ${scoreNumber(totals[index]!)}`).join(", ")}`,
      categories: names,
      series: [{ name: "คะแนนรวม", values: totals.map((total) => total.toFixed(2)) }],
    },
  };
}

const gain = (before: number, after: number): number =>
  (Math.round(after * 100) - Math.round(before * 100)) / 100;
