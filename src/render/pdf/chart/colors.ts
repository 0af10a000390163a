/** Bars of the series in turn; dark and light, so that they differ in a copy without colours, too. */
const seriesColors = ["#27548A", "#A9BFD8", "#6B6B6B", "#D0D0D0"] as const;

/** Of the parts of a stacked bar, whose numbers stand on them in black. */
const stackColors = ["#8DB4DC", "#C9DAEE", "#E3E3E3", "#BFBFBF", "#F4F4F4"] as const;

/** Lines of the scale. */
export const gridColor = "#C8C8C8";

/** Colour of the series with this index. */
export function seriesColor(isStacked: boolean, index: number): string {
  const colors = isStacked ? stackColors : seriesColors;
  return colors[index % colors.length]!;
}
