import type { BarChartNode } from "../../../document/nodes.ts";
import { toThaiDigits } from "../../../thai/digits.ts";

/** The chart in words: what it shows, then the table of its numbers, a category a line. */
export function chartAlternative({ alternative, categories, series, stacked }: BarChartNode): string {
  const rows = categories.map((category, row) => {
    const values = series.flatMap(({ name, values }) =>
      valueText(name, values[row] ?? null, stacked === true),
    );
    return `${category}: ${values.join(", ")}`;
  });
  return [alternative, ...rows].join("\n");
}

/** A year without a score says so; of a whole, only the parts that there are are told. */
function valueText(name: string, value: number | null, stacked: boolean): readonly string[] {
  if (value !== null) return [`${name} ${toThaiDigits(value.toFixed(2))}`];
  return stacked ? [] : [`${name} ไม่มีคะแนน`];
}
