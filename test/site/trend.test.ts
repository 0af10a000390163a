import { expect, test } from "vitest";
import { printPage } from "../../src/render/html/index.ts";
import { trendFigure, type TrendPoint } from "../../src/site/chart/trend.ts";

const points = (...values: readonly (number | undefined)[]): readonly TrendPoint[] =>
  values.map((value, index) => ({ label: `ปี ${index}`, value, text: String(value) }));
const drawn = (...values: readonly (number | undefined)[]): string =>
  printPage(trendFigure("คะแนน", "เป็นคำ", points(...values)));
const heights = (page: string): readonly number[] =>
  Array.from(page.matchAll(/<circle[^>]* cy="([\d.]+)"/g), ([, y]) => Number(y));

test("the higher score stands higher, from a round number up to 100", () => {
  const page = drawn(77.5, 82, 100);
  const [low, middle, high] = heights(page);
  expect(low!).toBeGreaterThan(middle!);
  expect(high).toBe(30);
  expect(Array.from(page.matchAll(/class="axis" x="0"[^>]*>([^<]+)/g), ([, mark]) => mark)).toEqual([
    "๗๐",
    "๘๐",
    "๙๐",
    "๑๐๐",
  ]);
});

test("a year without a score leaves a gap", () => {
  const page = drawn(80, undefined, 90, 95);
  expect(heights(page)).toHaveLength(3);
  expect(page.match(/class="line"/g)).toHaveLength(1);
});

test("no score, whatever it is, leaves the picture", () => {
  for (const value of [0, 1, 50, 99.99, 100]) {
    const [height] = heights(drawn(value));
    expect(height!).toBeGreaterThanOrEqual(30);
    expect(height!).toBeLessThanOrEqual(200);
  }
});

test("its words say the numbers", () => {
  expect(drawn(80, 90)).toContain('role="img" aria-label="เป็นคำ"');
});
