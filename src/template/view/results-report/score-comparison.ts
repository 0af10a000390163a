import type { Dossier, NextAssessment } from "../../../model/dossier.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { nameOfIndicator, type Frameworks } from "../frameworks.ts";
import { dash, type Lines } from "../lines.ts";
import { scoreNumber } from "../sentences.ts";

/** Scores of several years side by side. */
export interface ScoreComparisonView {
  /** For readers who cannot see the table. */
  readonly label: string;
  /** Of the indicators, of each year, and, of more than one, of the change from the last but one to the last. */
  readonly heads: Lines;
  /** Widths of the columns in percent, in ASCII digits. */
  readonly shares: Lines;
  readonly rows: readonly ScoreComparisonRowView[];
}

/** One indicator, or the total. */
export interface ScoreComparisonRowView {
  readonly name: string;
  /** One a year, then the change. */
  readonly values: Lines;
}

/** Years that find room beside each other. */
const mostYears = 4;

/** The scores of this assessment beside those of earlier years and, once it is known, of the next. */
export function scoreComparison(
  { assessment, earlierAssessments, nextAssessment }: Dossier,
  frameworks: Frameworks,
): ScoreComparisonView {
  const published = nextAssessment?.total === undefined ? [] : [nextAssessment];
  const years = [assessment, ...earlierAssessments, ...published]
    .toSorted((a, b) => a.fiscalYear - b.fiscalYear)
    .slice(-mostYears);
  const names = years.map(({ fiscalYear }) => `ปี ${thaiNumber(fiscalYear)}`);
  return {
    label: `คะแนนรายตัวชี้วัด ${names.join(" ")}`,
    heads: ["ตัวชี้วัด", ...names, ...(years.length > 1 ? ["การเปลี่ยนแปลง"] : [])],
    shares: sharesFor(years.length),
    rows: [
      ...assessment.indicators.map(({ number }) => ({
        name: `${thaiNumber(number)}. ${nameOfIndicator(frameworks, number)}`,
        values: valuesOf(years.map((year) => scoreOf(year, number))),
      })),
      { name: "คะแนนรวม", values: valuesOf(years.map(({ total }) => total)) },
      {
        name: "ระดับผลการประเมิน",
        values: withChange(
          years.map(({ rating }) => rating ?? dash),
          dash,
        ),
      },
    ],
  };
}

const scoreOf = ({ indicators }: NextAssessment, number: number): number | undefined =>
  indicators.find((indicator) => indicator.number === number)?.score;

function valuesOf(scores: readonly (number | undefined)[]): Lines {
  const words = scores.map((score) => (score === undefined ? dash : scoreNumber(score)));
  return withChange(words, changeOf(scores.at(-2), scores.at(-1)));
}

/** One year alone has not changed. */
const withChange = (values: Lines, change: string): Lines =>
  values.length > 1 ? [...values, change] : values;

function changeOf(before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined) return dash;
  const hundredths = Math.round(after * 100) - Math.round(before * 100);
  if (hundredths === 0) return "เท่าเดิม";
  return `${hundredths > 0 ? "เพิ่มขึ้น" : "ลดลง"} ${scoreNumber(Math.abs(hundredths) / 100)}`;
}

const sharesFor = (years: number): Lines => {
  const [year, change] = [13, years > 1 ? 18 : 0];
  const columns = [100 - change - year * years, ...Array<number>(years).fill(year), change];
  return columns.filter((share) => share > 0).map(String);
};
