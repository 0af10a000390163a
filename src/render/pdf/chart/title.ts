import { chartLabel, chartShapes, chartText, type ChartPart } from "./frame.ts";
import { seriesColor } from "./colors.ts";

const square = 8;
const gap = 5;
const between = 20;

/** The title in the middle above the chart. */
export const titleContent: ChartPart = ({ title }, { width }, { tag }) => [
  {
    text: [{ text: title }],
    fontSize: chartText.title,
    linePitch: chartText.title * 1.4,
    bold: true,
    alignment: "center",
    tag,
    boxWidth: width,
    relativePosition: { x: 0, y: 0 },
  },
];

/** A square of its colour before the name of each series; nothing where there is only one. */
export const legendContent: ChartPart = ({ series, stacked }, { width }, { tag, widthOf }) => {
  if (series.length < 2) return [];
  const widths = series.map(({ name }) => square + gap + widthOf(name, chartText.label, false) + 1);
  const y = chartText.title * 1.5;
  let x = (width - widths.reduce((sum, each) => sum + each, between * (series.length - 1))) / 2;
  return series.flatMap(({ name }, i) => {
    const left = x;
    x += widths[i]! + between;
    const rectangle = { x: left, y: y + (chartText.pitch - square) / 2, width: square, height: square };
    const box = { x: left + square + gap, y, width: widths[i]! - square - gap, alignment: "left" } as const;
    return [
      chartShapes([
        { type: "fill", x: 0, y: 0, color: seriesColor(stacked === true, i), rectangles: [rectangle], tag },
      ]),
      chartLabel(name, box, tag),
    ];
  });
};
