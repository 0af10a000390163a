import { parseIsoDate, type CalendarDate } from "../../thai/date.ts";

/** The calendar date of an ISO date of the dossier. Throws RangeError for a date the model must have refused. */
export function calendarDate(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(`Not a date: ${iso}`);
  return date;
}
