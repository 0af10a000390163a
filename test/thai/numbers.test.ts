import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thaiNumber } from "../../src/thai/numbers.ts";

describe("thaiNumber", () => {
  test("prints as many decimals as the value has", () => {
    expect(thaiNumber(95.51)).toBe("๙๕.๕๑");
    expect(thaiNumber(100)).toBe("๑๐๐");
    expect(thaiNumber(2566)).toBe("๒๕๖๖");
  });

  test("prints a fixed number of decimals, half rounded up", () => {
    expect(thaiNumber(100, { decimals: 2 })).toBe("๑๐๐.๐๐");
    expect(thaiNumber(1.005, { decimals: 2 })).toBe("๑.๐๑");
    expect(thaiNumber(96.644, { decimals: 2 })).toBe("๙๖.๖๔");
  });

  test("groups thousands on request", () => {
    expect(thaiNumber(12500, { decimals: 2, group: true })).toBe("๑๒,๕๐๐.๐๐");
    expect(thaiNumber(1234567, { group: true })).toBe("๑,๒๓๔,๕๖๗");
  });

  test("gives a sign to negative numbers only", () => {
    expect(thaiNumber(-2.1)).toBe("-๒.๑");
    expect(thaiNumber(-0)).toBe("๐");
    expect(thaiNumber(-0.001, { decimals: 2 })).toBe("๐.๐๐");
  });

  test("prints every number as ICU does", () => {
    const numbers = fc.oneof(
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.double({ min: -200, max: 200, noNaN: true }),
      fc.integer({ min: -1e7, max: 1e7 }).map((whole) => whole / 1000),
      fc.maxSafeInteger(),
    );
    const styles = fc.record({ decimals: fc.nat(6), group: fc.boolean() }, { requiredKeys: [] });
    fc.assert(
      fc.property(numbers, styles, (value, style) => {
        const icu = new Intl.NumberFormat("en-u-nu-thai", {
          useGrouping: style.group ?? false,
          signDisplay: "negative",
          minimumFractionDigits: style.decimals ?? 0,
          maximumFractionDigits: style.decimals ?? 20,
        });
        expect(thaiNumber(value, style)).toBe(icu.format(value));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([NaN, Infinity, -Infinity])("refuses %s", (value) => {
    expect(() => thaiNumber(value)).toThrow(RangeError);
  });
});
