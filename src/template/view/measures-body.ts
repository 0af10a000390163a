import type { AnalysisEntry, Dossier } from "../../model/dossier.ts";
import { titleOfTopic, type Frameworks } from "./frameworks.ts";
import { linesOf, paragraphsOf, type Lines } from "./lines.ts";
import { measuresTable, type MeasuresTableView } from "./measures-table.ts";
import { scoreChart, type ScoreChartView } from "./score-chart.ts";
import { scoreTables, type ScoreTableView } from "./score-tables.ts";
import { introduction, linking, measuresTitle } from "./sentences.ts";
import { signatories, type SignatoryView } from "./signatories.ts";

/** The measures from their introduction to their signers: the document's body, and the annex of an announcement. */
export interface MeasuresBodyView {
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

/** Derives the body of the measures. */
export function measuresBody(dossier: Dossier, frameworks: Frameworks): MeasuresBodyView {
  const { wording } = dossier;
  return {
    introduction: paragraphsOf(wording?.introduction ?? introduction(dossier)),
    scoreTables: scoreTables(dossier, frameworks),
    scoreChart: scoreChart(dossier, frameworks),
    analysis: dossier.analysis.map((entry) => analysis(entry, frameworks)),
    linking: paragraphsOf(wording?.linking ?? linking(dossier)),
    measures: measuresTable(dossier, frameworks),
    signatories: signatories(dossier),
  };
}

/** The title of the measures, line by line: the office's own, or the field's. */
export function titleLines(dossier: Dossier): Lines {
  return linesOf(dossier.wording?.title ?? measuresTitle(dossier));
}

function analysis({ topic, text }: AnalysisEntry, frameworks: Frameworks): AnalysisView {
  const title = typeof topic === "string" ? titleOfTopic(frameworks, topic) : topic.text;
  return { topic: title, paragraphs: paragraphsOf(text) };
}
