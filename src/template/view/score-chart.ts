import type { Assessment, Dossier } from "../../model/dossier.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import { nameOfIndicator, type Frameworks } from "./frameworks.ts";
import type { Lines } from "./lines.ts";
import { scoreNumber } from "./sentences.ts";

/** Bars of the indicators' scores. */
export interface ScoreChartView {
  /** Never: scores are no parts of a whole. */
  readonly stacked: boolean;
  readonly title: string;
  /** The same numbers in words, for readers who cannot see the bars. */
  readonly alternative: string;
  readonly categories: Lines;
  /** The year of the report first. */
  readonly series: readonly ScoreSeriesView[];
}

/** One year's scores, one value a category, in ASCII digits; empty where that year has none. */
export interface ScoreSeriesView {
  readonly name: string;
  readonly values: Lines;
}

/** This assessment beside the most recent earlier one; `null` when switched off or when there is nothing to show. */
export function scoreChart(
  { assessment, earlierAssessments, print }: Dossier,
  frameworks: Frameworks,
): ScoreChartView | null {
  if (!print.scoreChart || assessment.indicators.length === 0) return null;
  const earlier = earlierAssessments
    .filter(({ fiscalYear }) => fiscalYear < assessment.fiscalYear)
    .toSorted((a, b) => b.fiscalYear - a.fiscalYear)
    .slice(0, 1);
  const numbers = assessment.indicators.map(({ number }) => number);
  const nameOf = (number: number): string => nameOfIndicator(frameworks, number);
  const years = [assessment, ...earlier];
  return {
    stacked: false,
    title: "แผนภูมิคะแนนรายตัวชี้วัด",
    alternative: `แผนภูมิแท่งแสดงคะแนนรายตัวชี้วัด ${years.map((year) => scoresInWords(year, nameOf)).join("; ")}`,
    categories: numbers.map((number) => `${thaiNumber(number)}. ${nameOf(number)}`),
    series: years.map((year) => ({
      name: yearName(year),
      values: numbers.map((number) => scoreOf(year, number)),
    })),
  };
}

const yearName = ({ fiscalYear }: Assessment): string => `ปีงบประมาณ พ.ศ. ${thaiNumber(fiscalYear)}`;

function scoreOf({ indicators }: Assessment, number: number): string {
  return indicators.find((indicator) => indicator.number === number)?.score.toFixed(2) ?? "";
}

function scoresInWords(year: Assessment, nameOf: (number: number) => string): string {
  const scores = year.indicators.map(({ number, score }) => `${nameOf(number)} ${scoreNumber(score)}`);
  return `${yearName(year)}: ${scores.join(", ")}`;
}
