import { formatLongDate, parseIsoDate } from "../thai/date.ts";
import { thaiNumber } from "../thai/numbers.ts";

/** How scores are printed: as the agency's documents print them. */
export type ScoreDigits = "thai" | "arabic";

/** A score as results are published; a dash where a year has none. */
export function scoreText(score: number | undefined, digits: ScoreDigits): string {
  if (score === undefined) return "–";
  return digits === "arabic" ? score.toFixed(2) : thaiNumber(score, { decimals: 2 });
}

/** Points gained or lost, with a sign; a dash where there is nothing to compare. */
export function differenceText(difference: number | undefined, digits: ScoreDigits): string {
  if (difference === undefined) return "–";
  const sign = difference > 0 ? "+" : difference < 0 ? "−" : "";
  return `${sign}${scoreText(Math.abs(difference), digits)}`;
}

/** Points gained between two scores, to two decimals. */
export const differenceOf = (before: number | undefined, after: number | undefined): number | undefined =>
  before === undefined || after === undefined ? undefined : Math.round((after - before) * 100) / 100;

/** `ปีงบประมาณ พ.ศ. ๒๕๖๘`. */
export const fiscalYearText = (year: number): string => `ปีงบประมาณ พ.ศ. ${thaiNumber(year)}`;

/** `๖ มกราคม ๒๕๖๖`; empty for no date. */
export function dayText(iso: string | undefined): string {
  const date = iso === undefined ? null : parseIsoDate(iso);
  return date === null ? "" : formatLongDate(date);
}

/** The size of a file as a reader of Thai sees it: `๒๒๐ KB`, `๑.๔ MB`. */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${thaiNumber(Math.max(1, Math.round(bytes / 1000)))} KB`
    : `${thaiNumber(bytes / 1_000_000, { decimals: 1 })} MB`;
}
