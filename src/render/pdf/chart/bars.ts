import type { BarChartNode } from "../../../document/nodes.ts";
import { toThaiDigits } from "../../../thai/digits.ts";
import type { Content } from "../definition.ts";
import type { Shape } from "../shapes.ts";
import { seriesColor } from "./colors.ts";
import {
  chartLabel,
  chartShapes,
  chartText,
  type ChartFrame,
  type ChartPart,
  type ChartTools,
} from "./frame.ts";

/** Of a category's height; the rest parts it from the next. */
const barShare = 0.72;
const gap = 3;

/** For each category its name, a bar for each series that has a value, and the value at the end of the bar. */
export const barContent: ChartPart = (node, frame, tools) =>
  node.categories.flatMap((name, row) => {
    const { top, rowHeight, left } = frame;
    const y = top + row * rowHeight;
    const width = left - 2 * gap;
    const lines = Math.max(1, Math.ceil(tools.widthOf(name, chartText.label, false) / width));
    const box = {
      x: 0,
      y: y + (rowHeight - lines * chartText.pitch) / 2,
      width,
      alignment: "right",
    } as const;
    const bars = node.stacked ? stackedBars : barsOf;
    return [chartLabel(name, box, tools.tag), ...bars(node, row, frame, tools)];
  });

function barsOf(
  { series }: BarChartNode,
  row: number,
  { left, right, top, rowHeight }: ChartFrame,
  { tag }: ChartTools,
): Content[] {
  const height = (rowHeight * barShare) / series.length;
  return series.flatMap(({ values }, i) => {
    const value = values[row] ?? null;
    if (value === null) return [];
    const y = top + row * rowHeight + (rowHeight * (1 - barShare)) / 2 + i * height;
    const width = ((right - left) * value) / 100;
    const bar = { x: left, y, width, height: height - 1 };
    const shape: Shape = { type: "fill", x: 0, y: 0, color: seriesColor(false, i), rectangles: [bar], tag };
    const box = {
      x: left + width + gap,
      y: y + (height - 1 - chartText.pitch) / 2,
      width: 60,
      alignment: "left",
    } as const;
    return [chartShapes([shape]), chartLabel(toThaiDigits(value.toFixed(2)), box, tag)];
  });
}

/** Parts of one bar, each with its number in its middle where it is wide enough for it. */
function stackedBars(
  { series }: BarChartNode,
  row: number,
  { left, right, top, rowHeight }: ChartFrame,
  { tag, widthOf }: ChartTools,
): Content[] {
  const height = rowHeight * barShare;
  const y = top + row * rowHeight + (rowHeight - height) / 2;
  let x = left;
  return series.flatMap(({ values }, i) => {
    const value = values[row] ?? 0;
    const width = ((right - left) * value) / 100;
    const bar = { x, y, width, height };
    const text = toThaiDigits(value.toFixed(2));
    const box = { x, y: y + (height - chartText.pitch) / 2, width, alignment: "center" } as const;
    x += width;
    if (width === 0) return [];
    const shapes: Shape[] = [
      { type: "fill", x: 0, y: 0, color: seriesColor(true, i), rectangles: [bar], tag },
      { type: "outline", x: 0, y: 0, lineWidth: 0.5, rectangles: [bar], tag },
    ];
    const fits = widthOf(text, chartText.label, false) + gap <= width;
    return [chartShapes(shapes), ...(fits ? [chartLabel(text, box, tag)] : [])];
  });
}
