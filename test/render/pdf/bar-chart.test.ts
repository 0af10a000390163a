import { describe, expect, test } from "vitest";
import { barChart, document, section } from "../../../src/document/builders.ts";
import type { BarChartNode } from "../../../src/document/nodes.ts";
import type { FillShape } from "../../../src/render/pdf/shapes.ts";
import { layOut, type LaidOutPage } from "../../support/pdf-layout.ts";

const chart = (changes: Partial<BarChartNode>): LaidOutPage => {
  const node = barChart({
    title: "ร้อยละตามสถานะ",
    alternative: "ร้อยละ",
    stacked: true,
    categories: ["กองคลัง", "กองช่าง"],
    series: [
      { name: "แล้วเสร็จ", values: [60, 100] },
      { name: "อยู่ระหว่าง", values: [38.5, null] },
      { name: "ยกเลิก", values: [1.5, null] },
    ],
    ...changes,
  });
  return layOut(document({ title: "ก" }, [section([node])]))[0]!;
};

/** Bars row by row, squares of the legend left out. */
const bars = ({ shapes }: LaidOutPage): readonly (readonly [y: number, left: number, width: number])[] =>
  shapes
    .filter((shape) => shape.type === "fill")
    .flatMap((shape) => (shape as FillShape).rectangles)
    .filter(({ width, height }) => width !== height)
    .map(({ x, y, width }) => [Math.round(y), x, width]);

describe("bars of shares", () => {
  test("stand one after the other and fill the scale", () => {
    const [first, second, third, whole] = bars(chart({}));
    expect([first, second, third].map((bar) => bar?.[0])).toEqual(Array(3).fill(first?.[0]));
    expect(second?.[1]).toBeCloseTo(first![1] + first![2], 3);
    expect(third?.[1]).toBeCloseTo(second![1] + second![2], 3);
    expect(whole?.[2]).toBeCloseTo(first![2] + second![2] + third![2], 3);
    expect(first![2] / whole![2]).toBeCloseTo(0.6, 3);
  });

  test("say their numbers where there is room for them", () => {
    const words = chart({}).lines.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(["๖๐.๐๐", "๓๘.๕๐", "๑๐๐.๐๐"]));
    expect(words).not.toContain("๑.๕๐");
  });
});

test("a chart of few categories is lower than one of many", () => {
  const many = Array.from({ length: 10 }, (_, index) => `กอง ${index}`);
  const tall = bars(chart({ categories: many, series: [{ name: "แล้วเสร็จ", values: many.map(() => 50) }] }));
  const low = bars(chart({}));
  const extent = (list: ReturnType<typeof bars>): number =>
    Math.max(...list.map(([y]) => y)) - Math.min(...list.map(([y]) => y));
  expect(extent(low)).toBeLessThan(extent(tall) / 4);
});
