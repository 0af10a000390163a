import type { Fault } from "../json/fault.ts";
import { daysInMonth, monthAbbreviations, monthNames } from "../thai/date.ts";
import { toArabicDigits } from "../thai/digits.ts";

/** Years of the Christian Era that a dossier can mean; 543 more is a year of the Buddhist Era. */
const firstYear = 1957;
const lastYear = 2157;
const eraOffset = 543;

const generalHint = "เขียนวันที่เป็น ค.ศ. รูปแบบ ปปปป-ดด-วว เช่น 2023-01-06 (๖ มกราคม ๒๕๖๖)";

/** What is wrong with an ISO 8601 calendar date of the Christian Era; undefined when nothing is. */
export function dateFault(value: string): Fault | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return notIso(value);
  if (isCalendarDate(year, month, day) && year >= firstYear && year <= lastYear) return undefined;
  const inChristianEra = isoDate(year - eraOffset, month, day);
  if (inChristianEra !== undefined) {
    return {
      message: `“${value}” ใช้ปี พ.ศ. แต่วันที่ในแฟ้มต้องใช้ปี ค.ศ.`,
      hints: [`เปลี่ยนเป็น ${inChristianEra} โปรแกรมจะพิมพ์เป็น พ.ศ. ให้เอง`],
    };
  }
  return { message: `“${value}” ไม่มีอยู่ในปฏิทิน`, hints: [calendarHint(year, month)] };
}

function notIso(value: string): Fault {
  const parts = withMonthNumber(toArabicDigits(value)).match(/\d+/g)?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0] = parts;
  const guess =
    parts.length === 3 ? (guessDate(first, second, third) ?? guessDate(third, second, first)) : undefined;
  return {
    message: `“${value}” ไม่ใช่วันที่ในรูปแบบที่กำหนด`,
    hints: guess === undefined ? [generalHint] : [`เปลี่ยนเป็น ${guess}`, generalHint],
  };
}

/** `6 ม.ค. 2566` as `6 1 2566`. */
function withMonthNumber(value: string): string {
  const names = [...monthNames, ...monthAbbreviations];
  const index = names.findIndex((name) => value.includes(name));
  return index < 0 ? value : value.replace(names[index]!, String((index % 12) + 1));
}

/** The date in ISO form, of either era, when there is such a day. */
function guessDate(year: number, month: number, day: number): string | undefined {
  return isoDate(year, month, day) ?? isoDate(year - eraOffset, month, day);
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < firstYear || year > lastYear || !isCalendarDate(year, month, day)) return undefined;
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function calendarHint(year: number, month: number): string {
  if (month < 1 || month > 12) return "เดือนต้องเป็น 01 ถึง 12";
  if (year < firstYear || year > lastYear) return `ปีต้องเป็น ค.ศ. ${firstYear} ถึง ${lastYear}`;
  return `เดือน ${String(month).padStart(2, "0")} ของปี ${year} มี ${daysInMonth(year, month)} วัน`;
}
