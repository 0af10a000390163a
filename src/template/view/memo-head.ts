import { formatLongDate } from "../../thai/date.ts";
import { calendarDate } from "./iso-date.ts";

/** The head of a memo; an empty text leaves dots to write on. */
export interface MemoHeadView {
  readonly from: string;
  readonly number: string;
  readonly date: string;
  /** ISO date; empty when it is to be written by hand. */
  readonly isoDate: string;
  readonly subject: string;
  readonly to: string;
}

/** The head of a memo from what the office gives and what stands in for the rest. */
export function memoHead({
  number = "",
  date,
  ...rest
}: Pick<MemoHeadView, "from" | "subject" | "to"> & {
  readonly number?: string | undefined;
  readonly date?: string | undefined;
}): MemoHeadView {
  const words = date === undefined ? "" : formatLongDate(calendarDate(date));
  return { ...rest, number, date: words, isoDate: date ?? "" };
}
