import type { BarChartNode } from "../../../document/nodes.ts";
import { barChartFigure } from "../chart/bars.ts";
import { valuesTable } from "../chart/values-table.ts";
import { artifact, element, type HtmlNode } from "../element.ts";

/** Bars, and on request the same numbers as a table. Without any it is nothing. */
export function barChart(node: BarChartNode): readonly HtmlNode[] {
  if (node.categories.length === 0 || node.series.length === 0) return [];
  return [
    element("div", { class: "chart-with-values", ...artifact }, [
      barChartFigure(node),
      element("details", {}, [element("summary", {}, ["ดูตัวเลขเป็นตาราง"]), valuesTable(node)]),
    ]),
  ];
}
