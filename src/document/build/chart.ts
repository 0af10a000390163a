import { attribute, flagAttribute } from "../attributes.ts";
import { barChart } from "../builders.ts";
import { childElements } from "../descend.ts";
import type { BarChartNode, BarSeries } from "../nodes.ts";
import { printedTexts } from "../whitespace.ts";
import type { XmlElement } from "../xml.ts";

/** A chart of bars. */
export function buildBarChart(element: XmlElement): BarChartNode {
  return barChart({
    ...(flagAttribute(element, "stacked") && { stacked: true }),
    title: attribute(element, "title") ?? "",
    alternative: attribute(element, "alternative") ?? "",
    categories: childElements(element, "category").map(wordsOf),
    series: childElements(element, "series").map(buildSeries),
  });
}

function buildSeries(element: XmlElement): BarSeries {
  const values = childElements(element, "value").map((value) => {
    const number = wordsOf(value).trim();
    return number === "" ? null : Number(number);
  });
  return { name: attribute(element, "name") ?? "", values };
}

function wordsOf({ children }: XmlElement): string {
  return [...printedTexts(children).values()].join("");
}
