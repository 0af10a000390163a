import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextDay } from "../../src/succession/next-day.ts";
import { daysInMonth, parseIsoDate } from "../../src/thai/date.ts";

const anyDay = fc
  .date({ min: new Date("1950-01-01T00:00:00Z"), max: new Date("2150-12-31T00:00:00Z"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const endOfFebruary = fc
  .integer({ min: 1950, max: 2150 })
  .map((year) => `${year}-02-${daysInMonth(year, 2)}`);
const days = fc.oneof(anyDay, endOfFebruary);

/** The same day so many years on, reckoned at once: by counting days before the month's end, where February is. */
function inYears(day: string, years: number): string {
  const { year, month, day: number } = parseIsoDate(day)!;
  const isLast = number === daysInMonth(year, month);
  const then = new Date(Date.UTC(year + years, isLast ? month : month - 1, isLast ? 0 : number));
  return then.toISOString().slice(0, 10);
}

describe("the same day a year on", () => {
  test.each([
    ["2024-10-01", "2025-10-01"],
    ["2024-02-29", "2025-02-28"],
    ["2023-02-28", "2024-02-29"],
    ["2023-02-27", "2024-02-27"],
    ["ไม่ใช่วันที่", "ไม่ใช่วันที่"],
  ])("of %s is %s", (day, next) => {
    expect(nextDay(day)).toBe(next);
  });

  test("twice is two years on, and four times four, leap years or not", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(nextDay(nextDay(day))).toBe(inYears(day, 2));
        expect(nextDay(nextDay(nextDay(nextDay(day))))).toBe(inYears(day, 4));
      }),
    );
  });

  test("keeps the order of days", () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        if (one <= other) expect(nextDay(one) <= nextDay(other)).toBe(true);
      }),
    );
  });
});
