import { describe, expect, test } from "vitest";
import { compareDates, parseIsoDate, type CalendarDate } from "../../src/thai/date.ts";
import {
  fiscalQuarterOf,
  fiscalQuarterRange,
  fiscalYearOf,
  fiscalYearRange,
  isInFiscalYear,
  type FiscalQuarter,
} from "../../src/thai/fiscal-year.ts";

const date = (iso: string): CalendarDate => parseIsoDate(iso)!;
const quarters: readonly FiscalQuarter[] = [1, 2, 3, 4];

describe("the fiscal year", () => {
  test("begins on 1 October of the year before and ends on 30 September", () => {
    expect(fiscalYearRange(2566)).toEqual({ from: date("2022-10-01"), to: date("2023-09-30") });
  });

  test.each([
    ["2022-09-30", 2565],
    ["2022-10-01", 2566],
    ["2022-12-31", 2566],
    ["2023-01-01", 2566],
    ["2023-09-30", 2566],
    ["2023-10-01", 2567],
  ])("%s belongs to %i", (iso, year) => {
    expect(fiscalYearOf(date(iso))).toBe(year);
    expect(isInFiscalYear(date(iso), year)).toBe(true);
    expect(isInFiscalYear(date(iso), year - 1)).toBe(false);
    expect(isInFiscalYear(date(iso), year + 1)).toBe(false);
  });
});

describe("fiscal quarters", () => {
  test("the first is October to December", () => {
    const months = Array.from({ length: 12 }, (_, index) => ({ year: 2023, month: index + 1, day: 15 }));
    expect(months.map(fiscalQuarterOf)).toEqual([2, 2, 2, 3, 3, 3, 4, 4, 4, 1, 1, 1]);
  });

  test("they fill the fiscal year without a gap", () => {
    const ranges = quarters.map((quarter) => fiscalQuarterRange(2566, quarter));
    expect(ranges).toEqual([
      { from: date("2022-10-01"), to: date("2022-12-31") },
      { from: date("2023-01-01"), to: date("2023-03-31") },
      { from: date("2023-04-01"), to: date("2023-06-30") },
      { from: date("2023-07-01"), to: date("2023-09-30") },
    ]);
    expect(compareDates(ranges[0]!.from, fiscalYearRange(2566).from)).toBe(0);
    expect(compareDates(ranges[3]!.to, fiscalYearRange(2566).to)).toBe(0);
  });

  test("the first and last day of a quarter belong to it", () => {
    for (const quarter of quarters) {
      const { from, to } = fiscalQuarterRange(2568, quarter);
      expect([fiscalQuarterOf(from), fiscalQuarterOf(to)]).toEqual([quarter, quarter]);
    }
  });
});
