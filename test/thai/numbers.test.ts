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

  test.each([NaN, Infinity, -Infinity])("refuses %s", (value) => {
    expect(() => thaiNumber(value)).toThrow(RangeError);
  });
});
