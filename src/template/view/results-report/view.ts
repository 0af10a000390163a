import type { Dossier, ReportingRound } from "../../../model/dossier.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { known, type Frameworks } from "../frameworks.ts";
import { linesOf, type Lines } from "../lines.ts";
import { agencyLines, paper, type PaperView } from "../paper.ts";
import type { Progress } from "../progress/progress.ts";
import { actionStandings } from "../progress/standing.ts";
import { deficiencyResults, type DeficiencyResultsView, type ResultsContext } from "./deficiency-results.ts";
import { findings, type FindingsView } from "./findings.ts";
import { groupResults, type GroupResultsView } from "./group-results.ts";
import { numberedActions } from "../progress/numbered.ts";
import { reportItem, type ReportItem } from "./report-item.ts";
import { roundView, type RoundView } from "../progress/round.ts";
import { scoreComparison, type ScoreComparisonView } from "./score-comparison.ts";
import { resultsSigners } from "./signers.ts";
import { divisionTallies, groupTallies, resultsSummary, type ResultsSummaryView } from "./summary.ts";
import { tallyTable, type TallyTableView } from "./tally-table.ts";
import { signatories, type SignatoryView } from "../signatories.ts";

/** All that the template of the report on results can reach. */
export interface ResultsReportView extends PaperView {
  readonly title: Lines;
  readonly agencyLine: Lines;
  readonly round: RoundView;
  /** The public-data item that the report answers; `null` where no source tells it. */
  readonly item: ReportItemView | null;
  readonly summary: ResultsSummaryView;
  readonly scores: ScoreComparisonView;
  readonly byGroup: TallyTableView;
  readonly byDivision: TallyTableView;
  readonly deficiencies: DeficiencyResultsView;
  readonly groups: readonly GroupResultsView[];
  readonly findings: FindingsView;
  readonly signatories: readonly SignatoryView[];
}

/** The public-data item. */
export interface ReportItemView {
  readonly code: string;
  /** Empty where the framework does not tell it. */
  readonly title: string;
  /** Of the assessment that asks for it. */
  readonly fiscalYear: string;
}

/** Derives the view of the report on the results of a round. Throws RangeError without a round, which the kind's `lack` must have refused. */
export function resultsReportView(
  dossier: Dossier,
  frameworks: Frameworks,
  progress: Progress,
): ResultsReportView {
  const round = known(progress.round, "reporting round");
  const reports = progress.reports.filter((report) => report.round === round.name);
  const standings = actionStandings(dossier, reports);
  const context: ResultsContext = { dossier, frameworks, standings, numbers: numberedActions(dossier) };
  const item = reportItem(dossier, frameworks, round);
  const title = titleLines(dossier, round, item);
  return {
    ...paper(dossier, title),
    title,
    agencyLine: agencyLines(dossier),
    round: roundView(round),
    item: item === undefined ? null : itemView(item),
    summary: resultsSummary(
      context,
      reports.map(({ division }) => division),
    ),
    scores: scoreComparison(dossier, frameworks),
    byGroup: tallyTable("มาตรการ", groupTallies(context)),
    byDivision: tallyTable("ส่วนราชการ", divisionTallies(context)),
    deficiencies: deficiencyResults(context),
    groups: groupResults(context),
    findings: findings(standings, context.numbers),
    signatories: signatories({ ...dossier, signatories: resultsSigners(dossier) }),
  };
}

function titleLines(dossier: Dossier, { name }: ReportingRound, item: ReportItem | undefined): Lines {
  const title =
    dossier.documents?.resultsReport?.title ??
    item?.title ??
    "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
  return [...linesOf(title), `ประจำปีงบประมาณ พ.ศ. ${thaiNumber(dossier.fiscalYear)} ${name}`];
}

const itemView = ({ code, title = "", fiscalYear }: ReportItem): ReportItemView => ({
  code,
  title,
  fiscalYear: thaiNumber(fiscalYear),
});
