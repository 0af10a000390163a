import type { Dossier } from "../../model/dossier.ts";
import type { Frameworks } from "./frameworks.ts";
import type { Lines } from "./lines.ts";
import { measuresBody, titleLines, type MeasuresBodyView } from "./measures-body.ts";
import { agencyLines, paper, type PaperView } from "./paper.ts";

/** All that the template of the measures document can reach: derived, worded, ready to print. */
export interface MeasuresView extends PaperView, MeasuresBodyView {
  readonly title: Lines;
  readonly agencyLine: Lines;
}

/** Derives the view of the measures document. */
export function measuresView(dossier: Dossier, frameworks: Frameworks): MeasuresView {
  const title = titleLines(dossier);
  return {
    ...paper(dossier, title),
    title,
    agencyLine: agencyLines(dossier),
    ...measuresBody(dossier, frameworks),
  };
}
