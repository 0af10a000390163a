import { expect, test } from "vitest";
import { nearest } from "../../src/diagnostics/nearest.ts";

test.each([
  ["sectoin", ["section", "series"], "section"],
  ["fiscalyear", ["agency", "fiscalYear"], "fiscalYear"],
  ["tbale", ["title", "table"], "table"],
  ["xyz", ["title", "table"], undefined],
  ["p2", ["table", "h2"], "h2"],
  ["title", [], undefined],
] as const)("for “%s” among %j the nearest is %s", (name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected);
});

test("a short name is not turned into an unrelated one of the same length", () => {
  expect(nearest("b", ["p"])).toBeUndefined();
  expect(nearest("qq", ["br"])).toBeUndefined();
});
