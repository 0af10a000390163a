import { ChartRun } from "docx/charts";
import type { BarChartNode } from "../../../document/nodes.ts";
import { chartHeight } from "../../../sheet/chart-height.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { ptToTwip } from "../../../sheet/units.ts";
import { PIXELS_PER_MM } from "../drawing-units.ts";
import type { Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";

/** In points; ten indicators find room in the sheet's height at this size. */
const size = { title: 16, labels: 12 } as const;

/** Of bars and of the numbers in them: what the document is about first. */
const colors = [
  { bar: "1F4E79", number: "FFFFFF" },
  { bar: "9DC3E6", number: "000000" },
  { bar: "D9D9D9", number: "000000" },
] as const;

/** Of the parts of a stacked bar. */
const stackColors = ["8DB4DC", "C9DAEE", "E3E3E3", "BFBFBF", "F4F4F4"].map((bar) => ({
  bar,
  number: "000000",
}));

/** Prints the digits of a number in Thai: Excel's code for those numerals (0D) with the Thai locale (041E). */
const THAI_NUMBER = "[$-D00041E]0.00";

/** A chart of Word's own, with its data behind it. A chart without categories or series is nothing. */
export function barChart(node: BarChartNode, state: State): readonly Element[] {
  if (node.categories.length === 0 || node.series.length === 0) return [];
  const face = { name: state.font, color: "000000" };
  const labels = { ...face, size: size.labels };
  const { title, stacked = false } = node;
  const palette = stacked ? stackColors : colors;
  const chart = new ChartRun({
    type: "bar",
    title: { text: title, font: { ...face, size: size.title, bold: true } },
    font: face,
    legend: node.series.length > 1 && { font: labels },
    categories: node.categories,
    series: node.series.map(({ name, values }, index) => {
      const { bar, number } = palette[index % palette.length]!;
      const font = { ...labels, color: number };
      const position = stacked ? "center" : "insideEnd";
      const dataLabels = { value: true, position, numberFormat: THAI_NUMBER, font } as const;
      return { name, values, color: bar, dataLabels };
    }),
    stacking: stacked ? "stacked" : "none",
    gapWidth: 50,
    // Bars are drawn from the bottom up; the first indicator belongs at the top.
    categoryAxis: { reverseOrder: true, font: labels },
    valueAxis: { minimum: 0, maximum: 100, visible: false, gridlines: false },
    transformation: {
      width: Math.round(state.width / TWIPS_PER_PIXEL),
      height: Math.round(chartHeight(node.categories.length) * PIXELS_PER_MM),
    },
    altText: { name: title, title, description: node.alternative, id: String(state.nextId()) },
  });
  const spaceBefore = state.flow.spaceBefore ?? ptToTwip(sheet.body.spaceBefore);
  return [paragraphElement(styleIds.picture, [chart], { flow: { ...state.flow, spaceBefore } })];
}

const TWIPS_PER_PIXEL = 1440 / 96;
