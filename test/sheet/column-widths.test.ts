import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnWidths, type TextMetrics } from "../../src/sheet/column-widths.ts";
import { pt } from "../../src/sheet/units.ts";

/** Every letter is 10 pt wide, 12 in bold; lines end after spaces. */
const metrics: TextMetrics = {
  width: (text, isStrong) => pt(text.length * (isStrong ? 12 : 10)),
  pieces: (text) => text.split(/(?<= )/),
};
const room = { width: pt(500), padding: pt(10) };
const cells = (...texts: string[]) => texts.map((text) => [{ text, isStrong: false }]);
const widthsOf = (shares: readonly number[], ...rows: ReturnType<typeof cells>[]): number[] =>
  columnWidths({ shares, rows }, room, metrics).map(Math.round);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("columnWidths", () => {
  test("is what the shares give where the content does not mind", () => {
    expect(widthsOf([20, 30, 50], cells("ab", "ab", "ab"))).toEqual([100, 150, 250]);
    expect(widthsOf([1, 1])).toEqual([250, 250]);
  });

  test("makes room for a column's longest word out of columns that need theirs less", () => {
    const [first, second] = widthsOf([20, 80], cells("abcdefghijkl", "ab ab ab ab"));
    expect(first).toBeGreaterThanOrEqual(130);
    expect(first! + second!).toBe(500);
  });

  test("measures bold words as bold", () => {
    const bold = columnWidths(
      { shares: [20, 80], rows: [[[{ text: "abcdefghij", isStrong: true }], []]] },
      room,
      metrics,
    );
    expect(bold[0]).toBeGreaterThanOrEqual(130);
  });

  test("moves width to where texts are long, so that the table gets lower", () => {
    const long = "abcd ".repeat(40);
    const [first, second] = widthsOf([50, 50], cells("ab", long), cells("ab", long));
    expect(second).toBe(300);
    expect(first).toBe(200);
  });

  test("does not break a bold head that its share has room for", () => {
    const long = "abcd ".repeat(40);
    const head = [[{ text: "abcd efgh abcd efgh", isStrong: true }], []];
    const [first] = columnWidths({ shares: [50, 50], rows: [head, cells("ab", long)] }, room, metrics);
    expect(first).toBeGreaterThanOrEqual(12 * 19 + 10);
  });

  test("goes no further than 0.6 and 1.6 of a share, whatever the content", () => {
    const endless = "a".repeat(500);
    for (const widths of [
      widthsOf([20, 80], cells(endless, "ab")),
      widthsOf([20, 80], cells("a", endless)),
    ]) {
      expect(widths[0]).toBeGreaterThanOrEqual(60);
      expect(widths[0]).toBeLessThanOrEqual(160);
    }
  });

  test("shares what there is where no column has room to spare", () => {
    const endless = "a".repeat(100);
    const widths = widthsOf([20, 30, 50], cells(endless, endless, endless));
    expect(widths).toEqual([100, 150, 250]);
  });

  test("always fills the room, and says the same twice", () => {
    const text = fc
      .array(fc.constantFrom("ab ", "abcdefgh ", "a"), { maxLength: 30 })
      .map((parts) => parts.join(""));
    const table = fc.integer({ min: 1, max: 6 }).chain((columns) =>
      fc.record({
        shares: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: columns, maxLength: columns }),
        rows: fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { maxLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(table, ({ shares, rows }) => {
        const demand = { shares, rows: rows.map((row) => cells(...row)) };
        const widths = columnWidths(demand, room, metrics);
        expect(sum(widths)).toBeCloseTo(500, 6);
        expect(Math.min(...widths)).toBeGreaterThan(0);
        expect(columnWidths(demand, room, metrics)).toEqual(widths);
      }),
    );
  });
});
