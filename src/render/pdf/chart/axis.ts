import { toThaiDigits } from "../../../thai/digits.ts";
import type { Shape } from "../shapes.ts";
import { gridColor } from "./colors.ts";
import { chartLabel, chartShapes, chartText, type ChartPart } from "./frame.ts";

const marks = [0, 20, 40, 60, 80, 100];
const labelWidth = 40;

/** Lines of the scale from 0 to 100, and its numbers below. */
export const axisContent: ChartPart = ({ categories }, { left, right, top, rowHeight }, { tag }) => {
  const height = rowHeight * categories.length;
  const xOf = (mark: number): number => left + ((right - left) * mark) / 100;
  const lines = marks.map((mark): Shape => ({
    type: "rule",
    x: xOf(mark),
    y: top,
    dx: 0,
    dy: height,
    lineWidth: 0.5,
    color: gridColor,
    tag,
  }));
  const labels = marks.map((mark) =>
    chartLabel(
      toThaiDigits(String(mark)),
      { x: xOf(mark) - labelWidth / 2, y: top + height + 2, width: labelWidth, alignment: "center" },
      tag,
    ),
  );
  return [chartShapes(lines), ...labels.map((label) => ({ ...label, linePitch: chartText.pitch }))];
};
