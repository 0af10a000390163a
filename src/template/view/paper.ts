import type { Dossier } from "../../model/dossier.ts";
import { emblem, type EmblemView } from "./emblem.ts";
import { facts, type FactsView } from "./facts.ts";
import { linesOf, type Lines } from "./lines.ts";
import { agencyLine } from "./sentences.ts";

/** What every paper has: facts to write sentences with, properties of the file, mark and emblem. */
export interface PaperView extends FactsView {
  /** Title in the file's properties. */
  readonly fileTitle: string;
  /** Subject in the file's properties. */
  readonly fileSubject: string;
  /** Printed on every page; empty for none. */
  readonly mark: string;
  readonly emblem: EmblemView | null;
}

/** The common parts of a paper of this title. */
export function paper(dossier: Dossier, title: Lines): PaperView {
  return {
    ...facts(dossier),
    fileTitle: title.join(" "),
    fileSubject: agencyLines(dossier).join(" "),
    mark: dossier.print.mark ?? "",
    emblem: emblem(dossier.agency),
  };
}

/** The agency with the place it stands in: the office's own words, or the field's. */
export function agencyLines(dossier: Dossier): Lines {
  return linesOf(dossier.wording?.agencyLine ?? agencyLine(dossier));
}
