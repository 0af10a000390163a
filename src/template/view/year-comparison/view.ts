import type { Comparison } from "../../../archive/compare.ts";
import { scoreNumber, deficiencyCount } from "../sentences.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import type { Lines } from "../lines.ts";
import { agencyLines, paper, type PaperView } from "../paper.ts";
import { enumerated } from "../responsible.ts";
import type { ScoreComparisonView } from "../results-report/score-comparison.ts";
import type { ScoreChartView } from "../score-chart.ts";
import { comparedActions, type ComparedActionsView } from "./actions.ts";
import { comparedDeficiencies, type ComparedDeficienciesView } from "./deficiencies.ts";
import { yearNames, type ComparedYear, type YearNames } from "./names.ts";
import { itemNotes, scoreNotes } from "./notes.ts";
import { comparedChart, comparedScores, type NamePair } from "./scores.ts";
import { sources, type SourcesView } from "./sources.ts";
import { comparisonSummary, type ComparisonSummaryView } from "./summary.ts";
import { trend, type TrendView } from "./trend.ts";

/** All that the template of the comparison of years can reach. The common parts are those of the last year. */
export interface YearComparisonView extends PaperView {
  readonly title: Lines;
  readonly agencyLine: Lines;
  /** The years of the measures, and of the assessments that they answer, as Thai enumerations. */
  readonly years: string;
  readonly assessedYears: string;
  /** `null` for two years. */
  readonly trend: TrendView | null;
  /** Each year beside the next. */
  readonly pairs: readonly ComparedPairView[];
  readonly sources: SourcesView;
}

/** Two years side by side. */
export interface ComparedPairView {
  readonly heading: string;
  readonly before: ComparedYearView;
  readonly after: ComparedYearView;
  readonly summary: ComparisonSummaryView;
  readonly scores: ScoreComparisonView;
  readonly chart: ScoreChartView | null;
  /** What to know before comparing the scores, and the items. */
  readonly scoreNotes: Lines;
  readonly deficiencies: ComparedDeficienciesView;
  readonly itemNotes: Lines;
  readonly actions: ComparedActionsView;
}

/** One of the two years. */
export interface ComparedYearView extends YearNames {
  readonly total: string;
  readonly rating: string;
  /** Counts. */
  readonly deficiencies: string;
}

/** What the report tells of: at least two years, and each compared with the next. */
export interface ComparedYears {
  readonly years: readonly ComparedYear[];
  readonly comparisons: readonly Comparison[];
}

/** Derives the view of the comparison. Throws RangeError for less than two years. */
export function yearComparisonView({ years, comparisons }: ComparedYears): YearComparisonView {
  const last = years.at(-1);
  if (last === undefined || comparisons.length === 0) throw new RangeError("Nothing to compare");
  const names = years.map((year) => yearNames(year, years));
  const kept = names.map(({ year }) => year);
  const title = [
    "รายงานเปรียบเทียบผลการประเมินและมาตรการ",
    `ปีงบประมาณ พ.ศ. ${years.length === 2 ? kept.join(" กับ ") : enumerated(kept)}`,
  ];
  return {
    ...paper(last.dossier, title),
    title,
    agencyLine: agencyLines(last.dossier),
    years: years.length === 2 ? kept.join(" กับ ") : enumerated(kept),
    assessedYears: enumerated(names.map(({ assessed }) => assessed)),
    trend: trend(years),
    pairs: comparisons.map((comparison, index) => pairView(comparison, years.slice(index, index + 2))),
    sources: sources(years),
  };
}

function pairView(comparison: Comparison, pair: readonly ComparedYear[]): ComparedPairView {
  const [before, after] = [pair[0]!, pair[1]!];
  const names: NamePair = [yearNames(before, pair), yearNames(after, pair)];
  return {
    heading: `ปีงบประมาณ พ.ศ. ${names[0].year} กับ ${names[1].year}`,
    before: yearView(before, names[0]),
    after: yearView(after, names[1]),
    summary: comparisonSummary(comparison),
    scores: comparedScores(comparison, names),
    chart: comparedChart(comparison.scores, names),
    scoreNotes: scoreNotes(comparison, names),
    deficiencies: comparedDeficiencies(comparison, names),
    itemNotes: itemNotes(comparison, names),
    actions: comparedActions(comparison, names),
  };
}

const yearView = ({ dossier }: ComparedYear, names: YearNames): ComparedYearView => ({
  ...names,
  total: scoreNumber(dossier.assessment.total),
  rating: dossier.assessment.rating,
  deficiencies: thaiNumber(deficiencyCount(dossier)),
});
