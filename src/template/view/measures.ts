import type { AnalysisEntry, Dossier } from "../../model/dossier.ts";
import { emblem, type EmblemView } from "./emblem.ts";
import { facts, type FactsView } from "./facts.ts";
import { titleOfTopic, type Frameworks } from "./frameworks.ts";
import { linesOf, paragraphsOf, type Lines } from "./lines.ts";
import { measuresTable, type MeasuresTableView } from "./measures-table.ts";
import { scoreChart, type ScoreChartView } from "./score-chart.ts";
import { scoreTables, type ScoreTableView } from "./score-tables.ts";
import { agencyLine, introduction, linking, measuresTitle } from "./sentences.ts";
import { signatories, type SignatoryView } from "./signatories.ts";

/** All that the template of the measures document can reach: derived, worded, ready to print. */
export interface MeasuresView extends FactsView {
  /** Title in the file's properties. */
  readonly fileTitle: string;
  /** Subject in the file's properties. */
  readonly fileSubject: string;
  /** Printed on every page; empty for none. */
  readonly mark: string;
  readonly emblem: EmblemView | null;
  readonly title: Lines;
  readonly agencyLine: Lines;
  /** Paragraphs, each with its lines; so are all running texts. */
  readonly introduction: readonly Lines[];
  readonly scoreTables: readonly ScoreTableView[];
  readonly scoreChart: ScoreChartView | null;
  readonly analysis: readonly AnalysisView[];
  readonly linking: readonly Lines[];
  readonly measures: MeasuresTableView;
  readonly signatories: readonly SignatoryView[];
}

/** The analysis of one topic. */
export interface AnalysisView {
  readonly topic: string;
  readonly paragraphs: readonly Lines[];
}

/** Derives the view of the measures document. */
export function measuresView(dossier: Dossier, frameworks: Frameworks): MeasuresView {
  const { wording } = dossier;
  const title = linesOf(wording?.title ?? measuresTitle(dossier));
  const line = linesOf(wording?.agencyLine ?? agencyLine(dossier));
  return {
    ...facts(dossier),
    fileTitle: title.join(" "),
    fileSubject: line.join(" "),
    mark: dossier.print.mark ?? "",
    emblem: emblem(dossier.agency),
    title,
    agencyLine: line,
    introduction: paragraphsOf(wording?.introduction ?? introduction(dossier)),
    scoreTables: scoreTables(dossier, frameworks),
    scoreChart: scoreChart(dossier, frameworks),
    analysis: dossier.analysis.map((entry) => analysis(entry, frameworks)),
    linking: paragraphsOf(wording?.linking ?? linking(dossier)),
    measures: measuresTable(dossier, frameworks),
    signatories: signatories(dossier),
  };
}

function analysis({ topic, text }: AnalysisEntry, frameworks: Frameworks): AnalysisView {
  const title = typeof topic === "string" ? titleOfTopic(frameworks, topic) : topic.text;
  return { topic: title, paragraphs: paragraphsOf(text) };
}
