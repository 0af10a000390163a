import { officialSheet } from "./official.ts";
import { mm, type Mm } from "./units.ts";

/** Of title, legend and scale together, and of each category. */
const [frame, category] = [25, 7] as const;

/** Height of a chart of bars: the sheet's, or as much as its few categories need. */
export function chartHeight(categories: number): Mm {
  return mm(Math.min(officialSheet.chart.height, frame + category * categories));
}
