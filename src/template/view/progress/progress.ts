import type { Division, ReportingRound } from "../../../model/dossier.ts";
import type { ProgressReport } from "../../../model/progress/schema.ts";

/** What the divisions reported, as a document is asked to tell it. */
export interface Progress {
  /** The reports handed in, of every division and round. */
  readonly reports: readonly ProgressReport[];
  /** Reports without a date yet: not handed in. */
  readonly drafts: readonly ProgressReport[];
  /** The round that the document is about; undefined when none was asked for and nobody has reported. */
  readonly round: ReportingRound | undefined;
  /** The division that a division's own paper is of; undefined for papers over all divisions. */
  readonly division: Division | undefined;
}

/** What the papers that tell of no progress are given. */
export const noProgress: Progress = { reports: [], drafts: [], round: undefined, division: undefined };

/** The report that a division's paper tells: the division's own, of the round, when it was handed in. */
export function reportOf({ reports, division, round }: Progress): ProgressReport | undefined {
  return reports.find((report) => report.division === division?.id && report.round === round?.name);
}
