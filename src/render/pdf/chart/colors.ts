/** Bars of the series in turn; dark and light, so that they differ in a copy without colours, too. */
export const seriesColors = ["#27548A", "#A9BFD8", "#6B6B6B", "#D0D0D0"] as const;

/** Lines of the scale. */
export const gridColor = "#C8C8C8";

/** Colour of the series with this index. */
export const seriesColor = (index: number): string => seriesColors[index % seriesColors.length]!;
