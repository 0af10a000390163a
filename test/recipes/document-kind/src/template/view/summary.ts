import type { Dossier } from "../../model/dossier.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import { facts, type FactsView } from "./facts.ts";

/** All that the template of the summary can reach. */
export interface SummaryView extends FactsView {
  readonly title: string;
  readonly observations: readonly ObservationView[];
}

/** One deficiency in a line. */
export interface ObservationView {
  readonly item: string;
  readonly text: string;
}

/** Derives the view of the summary. */
export function summaryView(dossier: Dossier): SummaryView {
  const { fiscalYear, indicators } = dossier.assessment;
  return {
    ...facts(dossier),
    title: `สรุปข้อสังเกตจากการประเมิน ปี ${thaiNumber(fiscalYear)}`,
    observations: indicators
      .flatMap(({ deficiencies }) => deficiencies)
      .map(({ item, recommendation, missingElements }) => ({
        item,
        text: recommendation ?? missingElements ?? "",
      })),
  };
}
