import fc from "fast-check";
import { expect, test } from "vitest";
import { percentShares } from "../../../../src/template/view/results-report/shares.ts";

const counts = fc.array(fc.nat(500), { minLength: 1, maxLength: 8 });
const hundredths = (shares: readonly number[]): readonly number[] =>
  shares.map((share) => Math.round(share * 100));

test("shares add up to exactly 100, whatever is counted", () => {
  fc.assert(
    fc.property(counts, (parts) => {
      fc.pre(parts.some((count) => count > 0));
      expect(hundredths(percentShares(parts)).reduce((sum, share) => sum + share, 0)).toBe(10_000);
    }),
  );
});

test("no share is further than a hundredth from the exact one, and none of nothing is given", () => {
  fc.assert(
    fc.property(counts, (parts) => {
      const sum = parts.reduce((all, count) => all + count, 0);
      percentShares(parts).forEach((share, index) => {
        const exact = sum === 0 ? 0 : (parts[index]! / sum) * 100;
        expect(Math.abs(share - exact)).toBeLessThan(0.01);
        if (parts[index] === 0) expect(share).toBe(0);
      });
    }),
  );
});

test.each([
  [
    [1, 1, 1],
    [33.34, 33.33, 33.33],
  ],
  [
    [2, 1],
    [66.67, 33.33],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[5], [100]],
  [
    [1, 2, 3, 1],
    [14.29, 28.57, 42.86, 14.28],
  ],
])("the shares of %j are %j", (parts, shares) => {
  expect(percentShares(parts)).toEqual(shares);
});
