import type { ScoreChartNode } from "../../../document/nodes.ts";
import { toThaiDigits } from "../../../thai/digits.ts";

/** The chart in words: what it shows, then the table of its numbers, a category a line. */
export function chartAlternative({ alternative, categories, series }: ScoreChartNode): string {
  const rows = categories.map((category, row) => {
    const values = series.map(({ name, values }) => `${name} ${scoreText(values[row] ?? null)}`);
    return `${category}: ${values.join(", ")}`;
  });
  return [alternative, ...rows].join("\n");
}

const scoreText = (value: number | null): string =>
  value === null ? "ไม่มีคะแนน" : toThaiDigits(value.toFixed(2));
