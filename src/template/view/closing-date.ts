import { formatLongDate, formatOfficialDate } from "../../thai/date.ts";
import { dots } from "./dots.ts";
import { calendarDate } from "./iso-date.ts";

/** The date that closes an announcement or order. */
export interface ClosingDateView {
  /** `๓ สิงหาคม พ.ศ. ๒๕๖๖`; dots to write on without a date. */
  readonly text: string;
  /** ISO date; empty when it is to be written by hand. */
  readonly isoDate: string;
}

/** The date with the era or without it, as the office has it. */
export function closingDate({
  date,
  dateStyle,
}: {
  readonly date?: string | undefined;
  readonly dateStyle: "with-era" | "plain";
}): ClosingDateView {
  const hasEra = dateStyle === "with-era";
  if (date === undefined)
    return { text: `${dots(10)} ${dots(24)} ${hasEra ? "พ.ศ. " : ""}${dots(12)}`, isoDate: "" };
  const format = hasEra ? formatOfficialDate : formatLongDate;
  return { text: format(calendarDate(date)), isoDate: date };
}
