import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import type { ScoreChartNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import type { BlockElement, State } from "../state.ts";
import { styleIds } from "../styles.ts";
import { writable } from "../text.ts";

/** In points. */
const TEXT = { title: 16, labels: 13 } as const;

/** Prints the digits of a number in Thai: Excel's code for the numerals (0D) of the Thai locale (041E). */
const THAI_DIGITS = "[$-D00041E]0.00";

/** A chart of Word's own, with its data behind it. A chart without categories is nothing. */
export function scoreChart(node: ScoreChartNode, state: State): readonly BlockElement[] {
  if (node.categories.length === 0 || node.series.length === 0) return [];
  const font = { name: state.font };
  const labels = { ...font, size: TEXT.labels };
  const several = node.series.length > 1;
  const chart = new ChartRun({
    type: "bar",
    title: { text: writable(node.title), font: { ...font, size: TEXT.title, bold: true } },
    font,
    legend: several && { font: labels },
    categories: node.categories.map(writable),
    series: node.series.map(({ name, values }) => ({ name: writable(name), values })),
    // Bars grow from the bottom up; the first indicator belongs at the top.
    categoryAxis: { reverseOrder: true, font: labels },
    valueAxis: { minimum: 0, maximum: 100, numberFormat: "[$-D00041E]0", font: labels },
    dataLabels: { value: true, numberFormat: THAI_DIGITS, font: labels },
    transformation: { width: state.width / TWIPS_PER_PIXEL, height: (sheet.chart.height / 25.4) * 96 },
    altText: {
      name: node.title,
      title: node.title,
      description: node.alternative,
      id: String(state.nextId()),
    },
  });
  return [new Paragraph({ style: styleIds.emblem, children: [chart] })];
}

/** CSS pixels, in which docx takes the size of charts. */
const TWIPS_PER_PIXEL = 1440 / 96;
