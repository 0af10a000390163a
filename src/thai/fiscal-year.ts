import { daysInMonth, toBuddhistYear, type CalendarDate } from "./date.ts";

/** First and last day of a period; both belong to it. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A quarter of a fiscal year: 1 is October to December. */
export type FiscalQuarter = 1 | 2 | 3 | 4;

/** The fiscal year (Buddhist Era) of a day: year n runs from 1 October n−1 to 30 September n. */
export function fiscalYearOf(date: CalendarDate): number {
  return toBuddhistYear(date.year) + (date.month >= 10 ? 1 : 0);
}

/** First and last day of a fiscal year given in the Buddhist Era. */
export function fiscalYearRange(fiscalYear: number): DateRange {
  const year = fiscalYear - toBuddhistYear(0);
  return { from: { year: year - 1, month: 10, day: 1 }, to: { year, month: 9, day: 30 } };
}

/** Does the day belong to the fiscal year (Buddhist Era)? */
export function isInFiscalYear(date: CalendarDate, fiscalYear: number): boolean {
  return fiscalYearOf(date) === fiscalYear;
}

/** The fiscal quarter of a day. */
export function fiscalQuarterOf(date: CalendarDate): FiscalQuarter {
  return ((Math.floor((date.month + 2) / 3) % 4) + 1) as FiscalQuarter;
}

/** First and last day of a quarter of a fiscal year given in the Buddhist Era. */
export function fiscalQuarterRange(fiscalYear: number, quarter: FiscalQuarter): DateRange {
  const year = fiscalYear - toBuddhistYear(0) - (quarter === 1 ? 1 : 0);
  const month = quarter === 1 ? 10 : quarter * 3 - 5;
  return { from: { year, month, day: 1 }, to: { year, month: month + 2, day: daysInMonth(year, month + 2) } };
}
