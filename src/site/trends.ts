import type { Assessment } from "../model/dossier.ts";
import { element, type HtmlElement } from "../render/html/index.ts";
import { thaiNumber } from "../thai/numbers.ts";
import type { ArchivedAgency } from "./archived-year.ts";
import { sparkline, trendFigure, type TrendPoint } from "./chart/trend.ts";
import { assessmentsOf, indicatorNameIn } from "./history.ts";
import { indicatorNumbers } from "./view/comparison.ts";
import { scoreText } from "./words.ts";

/** The totals over the years as a line; nothing where there is only one. */
export function totalTrend(agency: ArchivedAgency): readonly HtmlElement[] {
  const points = pointsOf(agency, ({ total }) => total);
  const title = "คะแนนรวมแต่ละปีที่ประเมิน";
  return points.length > 1 ? [trendFigure(title, inWords(title, points), points)] : [];
}

/** A small line for each indicator, with its first and last score; all scores are in the table. */
export function indicatorTrends(agency: ArchivedAgency): readonly HtmlElement[] {
  const latest = agency.years[0]!;
  const lines = indicatorNumbers(agency).map((number) => ({
    number,
    points: pointsOf(agency, ({ indicators }) => indicators.find((each) => each.number === number)?.score),
  }));
  const all = lines.flatMap(({ points }) => points);
  const items = lines.map(({ number, points }) => {
    const name = `${thaiNumber(number)}. ${indicatorNameIn(latest, latest.dossier.assessment.fiscalYear, number)}`;
    const known = points.filter(({ value }) => value !== undefined);
    const ends = [...new Set([known[0], known.at(-1)])].flatMap((point) => point ?? []);
    return element("li", {}, [
      element("span", { class: "spark-name" }, [name]),
      sparkline(points, all),
      element(
        "span",
        { class: "spark-ends" },
        ends.map(({ label, text }) =>
          element("span", {}, [`ปี ${label}`, element("br"), element("strong", {}, [text])]),
        ),
      ),
    ]);
  });
  return [element("ul", { class: "sparks", role: "list" }, items)];
}

function pointsOf(
  agency: ArchivedAgency,
  valueOf: (assessment: Assessment) => number | undefined,
): readonly TrendPoint[] {
  const { scoreDigits } = agency.years[0]!.dossier.print;
  return assessmentsOf(agency).map((assessment) => ({
    label: thaiNumber(assessment.fiscalYear),
    value: valueOf(assessment),
    text: scoreText(valueOf(assessment), scoreDigits),
  }));
}

const inWords = (title: string, points: readonly TrendPoint[]): string =>
  `${title}: ${points.map(({ label, text }) => `ปี ${label} ${text}`).join(", ")}`;
