import type { Assessment } from "../../model/dossier.ts";
import type { ArchivedYear } from "../archived-year.ts";
import { indicatorNameIn } from "../history.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import { differenceOf, differenceText, scoreText } from "../words.ts";

/** An indicator's scores of a year and of the one before. */
export interface ScoreRow {
  /** Number and name. */
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The indicators of a year's assessment beside those of the assessment before, where there is one. */
export function scoreRows(year: ArchivedYear, before: Assessment | undefined): readonly ScoreRow[] {
  const { assessment } = year.dossier;
  return assessment.indicators.map(({ number, score }) => ({
    name: `${thaiNumber(number)}. ${indicatorNameIn(year, assessment.fiscalYear, number)}`,
    before: before?.indicators.find((each) => each.number === number)?.score,
    after: score,
  }));
}

/** A row of the score table as printed. */
export interface ScoreRowView {
  readonly name: string;
  readonly after: string;
  readonly before: string;
  readonly difference: string;
  /** `up`, `down` or `level`, for the eye. */
  readonly trend: string;
}

/** A row as printed, in the digits of the agency's documents. */
export function scoreRowView({ name, before, after }: ScoreRow, digits: "thai" | "arabic"): ScoreRowView {
  const difference = differenceOf(before, after);
  return {
    name,
    after: scoreText(after, digits),
    before: scoreText(before, digits),
    difference: differenceText(difference, digits),
    trend: trendOf(difference),
  };
}

/** The way a number went. */
export const trendOf = (difference: number | undefined): string =>
  difference === undefined || difference === 0 ? "level" : difference > 0 ? "up" : "down";
