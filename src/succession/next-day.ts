import { daysInMonth, formatIsoDate, parseIsoDate } from "../thai/date.ts";

/**
 * The same day a year on, of an ISO date. The last day of February stays the last, so that whole months stay whole.
 * What is no date is returned as it is.
 */
export function nextDay(isoDate: string): string {
  const date = parseIsoDate(isoDate);
  if (date === null) return isoDate;
  const year = date.year + 1;
  const isEndOfFebruary = date.month === 2 && date.day === daysInMonth(date.year, 2);
  return formatIsoDate({ ...date, year, day: isEndOfFebruary ? daysInMonth(year, 2) : date.day });
}
