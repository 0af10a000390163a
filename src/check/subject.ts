import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { frameworkFinder } from "../ita/load.ts";
import { readJson, type JsonText } from "../json/json-text.ts";
import type { Dossier } from "../model/dossier.ts";
import type { FrameworkOf } from "../model/framework-faults.ts";
import { dossierIn } from "../model/parse.ts";
import type { FiledReport, ReportFile } from "../model/progress/reports.ts";
import { readReports } from "../model/progress/reports.ts";
import { frameworksOf, type Frameworks } from "../template/view/frameworks.ts";
import { parseSpelling, type SpellingEntry } from "../thai/spelling/spelling-list.ts";
import { officerTexts, type OfficerText } from "./officer-texts.ts";

/** What to check: the dossier as it stands on disk, and the divisions' reports where there are any. */
export interface CheckRequest {
  readonly source: Uint8Array | string;
  /** Its name, for messages. */
  readonly file: string;
  /** Folders of the agency's own ITA frameworks. */
  readonly frameworkFolders?: readonly string[];
  readonly reports?: readonly ReportFile[];
  /** The office's own list of spellings, in the form of `data/thai/spelling.tsv`. */
  readonly spelling?: string;
}

/** Everything the rules may look at. */
export interface Subject {
  /** Normalised, defaults filled in; for structure, not for spelling. */
  readonly dossier: Dossier;
  /** The dossier as typed. */
  readonly json: JsonText;
  readonly frameworks: Frameworks;
  /** The framework of any year; undefined where we have none. */
  readonly frameworkOf: FrameworkOf;
  /** The reports that are sound and fit the dossier; empty when none were given. */
  readonly reports: readonly FiledReport[];
  /** What is wrong with the reports that are not. */
  readonly reportFaults: readonly Diagnostic[];
  /** Every text that people wrote, of dossier and reports, as typed. */
  readonly texts: readonly OfficerText[];
  /** The office's own list of spellings; empty when it has none. */
  readonly spelling: readonly SpellingEntry[];
}

/** Reads what is to be checked. Throws DiagnosticError when the dossier cannot be used at all; reports that cannot are told in it. */
export function readSubject(request: CheckRequest): Subject {
  const { source, file, frameworkFolders = [], reports = [], spelling = "" } = request;
  const frameworkOf = frameworkFinder(frameworkFolders);
  const json = readJson(source, file);
  const dossier = dossierIn(json, frameworkOf);
  const { reports: filed, unusable } = readReports(reports, dossier);
  const files = new Map(reports.map((report) => [report.file, report.source]));
  const reportTexts = filed.flatMap((report) => {
    const reportSource = files.get(report.file);
    return reportSource === undefined ? [] : officerTexts(readJson(reportSource, report.file));
  });
  return {
    dossier,
    json,
    frameworks: frameworksOf(dossier, frameworkOf),
    frameworkOf,
    reports: filed,
    reportFaults: unusable.flatMap(({ diagnostics }) => diagnostics),
    texts: [...officerTexts(json), ...reportTexts],
    spelling: parseSpelling(spelling),
  };
}
