import { attribute } from "../attributes.ts";
import { scoreChart } from "../builders.ts";
import { childElements } from "../descend.ts";
import type { ScoreChartNode, ScoreSeries } from "../nodes.ts";
import { printedTexts } from "../whitespace.ts";
import type { XmlElement } from "../xml.ts";

/** A chart of scores. */
export function buildScoreChart(element: XmlElement): ScoreChartNode {
  return scoreChart({
    title: attribute(element, "title") ?? "",
    alternative: attribute(element, "alternative") ?? "",
    categories: childElements(element, "category").map(wordsOf),
    series: childElements(element, "series").map(buildSeries),
  });
}

function buildSeries(element: XmlElement): ScoreSeries {
  const values = childElements(element, "value").map((value) => {
    const number = wordsOf(value).trim();
    return number === "" ? null : Number(number);
  });
  return { name: attribute(element, "name") ?? "", values };
}

function wordsOf({ children }: XmlElement): string {
  return [...printedTexts(children).values()].join("");
}
