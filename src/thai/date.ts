import { thaiNumber } from "./numbers.ts";

/** A day of the civil calendar. Years are of the Common Era; only print has Buddhist years. */
export interface CalendarDate {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

/** Reads `YYYY-MM-DD`; `null` for another form and for a day the calendar does not have (2023-02-29). */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}

/** `YYYY-MM-DD`: what `parseIsoDate` reads. */
export function formatIsoDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days of a month of a Common Era year, by the Gregorian rule. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Negative when `a` comes before `b`, positive when after, 0 for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The Buddhist Era year of a Common Era year (2566 for 2023). */
export function toBuddhistYear(year: number): number {
  return year + 543;
}

/** Full names of the months, from มกราคม. */
export const monthNames = [
  "มกราคม",
  "กุมภาพันธ์",
  "มีนาคม",
  "เมษายน",
  "พฤษภาคม",
  "มิถุนายน",
  "กรกฎาคม",
  "สิงหาคม",
  "กันยายน",
  "ตุลาคม",
  "พฤศจิกายน",
  "ธันวาคม",
] as const;

/** Abbreviated names of the months, from ม.ค. */
export const monthAbbreviations = [
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
] as const;

/** `๖ มกราคม ๒๕๖๖`: the date as running text has it. */
export function formatLongDate(date: CalendarDate): string {
  return `${thaiNumber(date.day)} ${monthName(date)} ${year(date)}`;
}

/** `๓ สิงหาคม พ.ศ. ๒๕๖๖`: the date as announcements and orders have it. */
export function formatOfficialDate(date: CalendarDate): string {
  return `${thaiNumber(date.day)} ${monthName(date)} พ.ศ. ${year(date)}`;
}

/**
 * A period in abbreviated months. Whole months lose their days (`ม.ค. - ก.ย. ๒๕๖๖`), and what both ends
 * share is said once. Throws RangeError when `to` comes before `from`.
 */
export function formatMonthRange(from: CalendarDate, to: CalendarDate): string {
  if (compareDates(from, to) > 0) throw new RangeError("The period ends before it starts");
  const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  return wholeMonths ? rangeOfMonths(from, to) : rangeOfDays(from, to);
}

function rangeOfMonths(from: CalendarDate, to: CalendarDate): string {
  const end = `${monthAbbreviation(to)} ${year(to)}`;
  if (from.year !== to.year) return `${monthAbbreviation(from)} ${year(from)} - ${end}`;
  return from.month === to.month ? end : `${monthAbbreviation(from)} - ${end}`;
}

function rangeOfDays(from: CalendarDate, to: CalendarDate): string {
  const end = `${thaiNumber(to.day)} ${monthAbbreviation(to)} ${year(to)}`;
  const start = `${thaiNumber(from.day)} ${monthAbbreviation(from)}`;
  if (from.year !== to.year) return `${start} ${year(from)} - ${end}`;
  if (from.month !== to.month) return `${start} - ${end}`;
  return from.day === to.day ? end : `${thaiNumber(from.day)} - ${end}`;
}

function year(date: CalendarDate): string {
  return thaiNumber(toBuddhistYear(date.year));
}

function monthName(date: CalendarDate): string {
  return monthNames[date.month - 1]!;
}

function monthAbbreviation(date: CalendarDate): string {
  return monthAbbreviations[date.month - 1]!;
}
