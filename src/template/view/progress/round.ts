import type { ReportingRound } from "../../../model/dossier.ts";
import { formatMonthRange } from "../../../thai/date.ts";
import { object, text } from "../../fields.ts";
import { calendarDate } from "../iso-date.ts";

/** The round that is reported on. */
export interface RoundView {
  readonly name: string;
  /** `ต.ค. ๒๕๖๗ - ก.ย. ๒๕๖๘`. */
  readonly period: string;
}

/** A round as papers name it. */
export const roundView = ({ name, from, to }: ReportingRound): RoundView => ({
  name,
  period: formatMonthRange(calendarDate(from), calendarDate(to)),
});

/** The round, described. */
export const roundField = object("รอบที่รายงาน", {
  name: text("ชื่อรอบ"),
  period: text("เดือนแรกถึงเดือนสุดท้ายของรอบ"),
});
