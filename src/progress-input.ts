import { DiagnosticError, type Place } from "./diagnostics/diagnostic.ts";
import type { Fault } from "./json/fault.ts";
import type { Division, Dossier, ReportingRound } from "./model/dossier.ts";
import {
  readReports,
  type FiledReport,
  type ReportFile,
  type UnusableReport,
} from "./model/progress/reports.ts";
import { findRound, unknownRound } from "./model/progress/rounds.ts";
import type { ProgressReport } from "./model/progress/schema.ts";
import { unknownId } from "./model/unknown-id.ts";
import { documentKinds, type DocumentKind, type KindDefinition } from "./template/kinds.ts";
import { noProgress, reportOf, type Progress } from "./template/view/progress/progress.ts";

/** What a document is to tell of the divisions' progress. */
export interface ProgressRequest {
  /** The reports as they stand on disk; those of kinds that tell of no progress are not even read. */
  readonly reports: readonly ReportFile[];
  /** The name of the round; by default the latest that anybody reported on. */
  readonly round?: string;
  /** The id of the division that a division's own paper is of. */
  readonly division?: string;
}

/** A request, and the name of the dossier's file: where one that the dossier cannot meet is told of. */
export interface FiledRequest extends ProgressRequest {
  readonly file: string;
}

/** What a document is told of progress, and the reports that it is made from. */
export interface ProgressInput {
  readonly progress: Progress;
  readonly sources: readonly FiledReport[];
}

/**
 * What a document of this kind tells of progress. Throws DiagnosticError with the faults of every report that the
 * document is made from, and for a round or division that the dossier does not have.
 */
export function progressInput(request: FiledRequest, dossier: Dossier, kind: DocumentKind): ProgressInput {
  const { reports: scope }: KindDefinition = documentKinds[kind];
  if (scope === undefined) return { progress: noProgress, sources: [] };
  const division = scope === "division" ? divisionOf(request, dossier) : undefined;
  const asked = roundOf(request, dossier);
  const { reports: filed, unusable } = readReports(request.reports, dossier);
  const faults = unusable.filter((file) => concerns(file, { division, round: asked }));
  if (faults.length > 0) throw new DiagnosticError(faults.flatMap(({ diagnostics }) => diagnostics));
  const sound = filed.map(({ report }) => report);
  const [reports, drafts] = [sound.filter(isHandedIn), sound.filter((report) => !isHandedIn(report))];
  const progress = { reports, drafts, division, round: asked ?? latestRound(reports, dossier) };
  const own = reportOf(progress);
  return { progress, sources: scope === "all" ? filed : filed.filter(({ report }) => report === own) };
}

const isHandedIn = ({ date }: ProgressReport): boolean => date !== "";

/** Whether a file that cannot be used may be one that the document needs; papers over all divisions need them all. */
function concerns(file: UnusableReport, { division, round }: Pick<Progress, "division" | "round">): boolean {
  if (division === undefined) return true;
  const isOther = (theirs: string | undefined, ours: string | undefined): boolean =>
    theirs !== undefined && ours !== undefined && theirs !== ours;
  return !isOther(file.division, division.id) && !isOther(file.round, round?.name);
}

function divisionOf({ division: id, file }: FiledRequest, { agency }: Dossier): Division | undefined {
  if (id === undefined) return undefined;
  const found = agency.divisions.find((division) => division.id === id);
  if (found !== undefined) return found;
  const thing = { noun: "ส่วนราชการ", home: "agency.divisions ของแฟ้มข้อมูล" };
  const known = agency.divisions.map((division) => division.id);
  throw wrongRequest(unknownId(id, thing, known), { file, path: "agency.divisions" });
}

function roundOf({ round: name, file }: FiledRequest, dossier: Dossier): ReportingRound | undefined {
  if (name === undefined) return undefined;
  const found = findRound(dossier, name);
  if (found === undefined) throw wrongRequest(unknownRound(name, dossier), { file, path: "reportingRounds" });
  return found;
}

/** The round that ends last of those that were reported on. */
function latestRound(
  reports: readonly ProgressReport[],
  { reportingRounds }: Dossier,
): ReportingRound | undefined {
  const reported = new Set(reports.map(({ round }) => round));
  return reportingRounds
    .filter(({ name }) => reported.has(name))
    .toSorted((a, b) => (a.to < b.to ? -1 : 1))
    .at(-1);
}

const wrongRequest = ({ message, hints }: Fault, place: Place): DiagnosticError =>
  new DiagnosticError([{ code: "model/reference", severity: "error", message, place, hints }]);
