import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareDates,
  daysInMonth,
  formatIsoDate,
  formatLongDate,
  formatMonthRange,
  formatOfficialDate,
  monthAbbreviations,
  monthNames,
  parseIsoDate,
  toBuddhistYear,
  type CalendarDate,
} from "../../src/thai/date.ts";

const date = (iso: string): CalendarDate => parseIsoDate(iso)!;
const days = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe("parseIsoDate", () => {
  test("reads a day of the calendar", () => {
    expect(parseIsoDate("2023-01-06")).toEqual({ year: 2023, month: 1, day: 6 });
    expect(parseIsoDate("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
  });

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2023-04-31",
    "2023-13-01",
    "2023-00-10",
    "2023-01-00",
    "0000-01-01",
  ])("knows that %s is no day", (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  test.each(["", "2023-1-6", "06/01/2566", "2023-01-06T00:00", " 2023-01-06", "๒๐๒๓-๐๑-๐๖", "2023-01-06\n"])(
    "takes no other form: %j",
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );

  test("reads every day that JavaScript's own calendar has, and formatIsoDate writes it again", () => {
    fc.assert(
      fc.property(days, (iso) => {
        const [year, month, day] = iso.split("-").map(Number);
        expect(parseIsoDate(iso)).toEqual({ year, month, day });
        expect(formatIsoDate(parseIsoDate(iso)!)).toBe(iso);
      }),
    );
  });
});

test("days in a month follow the Gregorian rule", () => {
  expect([2000, 1900, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29]);
  expect(monthNames.map((_, index) => daysInMonth(2023, index + 1))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
});

test("dates are in the order of their ISO texts", () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const expected = a < b ? -1 : a > b ? 1 : 0;
      expect(Math.sign(compareDates(date(a), date(b)))).toBe(expected);
    }),
  );
});

test("the Buddhist year is 543 more", () => {
  expect(toBuddhistYear(2023)).toBe(2566);
});

test("months have their twelve names and abbreviations", () => {
  expect(monthNames.join(" ")).toBe(
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
  );
  expect(monthAbbreviations.join(" ")).toBe("ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.");
});

test("running text has day, month and Buddhist year", () => {
  expect(formatLongDate(date("2023-01-06"))).toBe("๖ มกราคม ๒๕๖๖");
  expect(formatLongDate(date("2020-12-31"))).toBe("๓๑ ธันวาคม ๒๕๖๓");
});

test("announcements have พ.ศ. before the year", () => {
  expect(formatOfficialDate(date("2023-08-03"))).toBe("๓ สิงหาคม พ.ศ. ๒๕๖๖");
});

describe("formatMonthRange", () => {
  test.each([
    ["months of one year", "2023-01-01", "2023-09-30", "ม.ค. - ก.ย. ๒๕๖๖"],
    ["a whole year", "2023-01-01", "2023-12-31", "ม.ค. - ธ.ค. ๒๕๖๖"],
    ["months over a year's end", "2022-10-01", "2023-03-31", "ต.ค. ๒๕๖๕ - มี.ค. ๒๕๖๖"],
    ["one month", "2023-01-01", "2023-01-31", "ม.ค. ๒๕๖๖"],
    ["a February of a leap year", "2024-02-01", "2024-02-29", "ก.พ. ๒๕๖๗"],
    ["a February short of its last day", "2024-02-01", "2024-02-28", "๑ - ๒๘ ก.พ. ๒๕๖๗"],
    ["days of one month", "2023-02-15", "2023-02-20", "๑๕ - ๒๐ ก.พ. ๒๕๖๖"],
    ["days of one year", "2023-01-15", "2023-02-10", "๑๕ ม.ค. - ๑๐ ก.พ. ๒๕๖๖"],
    ["a part of a month up to a month's end", "2023-01-15", "2023-03-31", "๑๕ ม.ค. - ๓๑ มี.ค. ๒๕๖๖"],
    ["days over a year's end", "2022-12-15", "2023-01-10", "๑๕ ธ.ค. ๒๕๖๕ - ๑๐ ม.ค. ๒๕๖๖"],
    ["one day", "2023-01-15", "2023-01-15", "๑๕ ม.ค. ๒๕๖๖"],
  ])("prints %s", (_kind, from, to, printed) => {
    expect(formatMonthRange(date(from), date(to))).toBe(printed);
  });

  test("refuses a period that ends before it starts", () => {
    expect(() => formatMonthRange(date("2023-02-01"), date("2023-01-31"))).toThrow(RangeError);
  });
});
