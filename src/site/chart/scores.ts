import type { BarChartNode } from "../../document/nodes.ts";
import { barChartFigure } from "../../render/html/chart/bars.ts";
import type { HtmlElement } from "../../render/html/index.ts";
import type { ScoreRow } from "../view/score-rows.ts";

/** Bars of a year's scores beside those of the year before, where there are any. */
export function scoresFigure(
  title: string,
  rows: readonly ScoreRow[],
  names: readonly [string, string],
): HtmlElement {
  const after = { name: names[1], values: rows.map(({ after: score }) => score ?? null) };
  const before = { name: names[0], values: rows.map(({ before: score }) => score ?? null) };
  const hasBefore = before.values.some((value) => value !== null);
  const node: BarChartNode = {
    type: "bar-chart",
    title,
    alternative: `${title} ตัวเลขทั้งหมดอยู่ในตารางถัดไป`,
    categories: rows.map(({ name }) => name),
    series: hasBefore ? [after, before] : [after],
  };
  return barChartFigure(node);
}
