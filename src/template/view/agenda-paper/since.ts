import type { Dossier, ReportingRound } from "../../../model/dossier.ts";
import type { ProgressReport } from "../../../model/progress/schema.ts";
import type { Since } from "./moves.ts";

/**
 * What the paper tells of, and what the last meeting knew: what had been handed in by its day. Without that day it is the
 * round before that is compared with.
 */
export function sinceLastMeeting(
  dossier: Dossier,
  reports: readonly ProgressReport[],
  round: ReportingRound,
): Since {
  const meeting = dossier.documents?.agendaPaper?.lastMeeting;
  const earlier = roundsUpTo(dossier, round).slice(0, -1);
  const known =
    meeting === undefined
      ? latestReports(reports, earlier)
      : latestReports(
          reports.filter(({ date }) => date <= meeting),
          [...earlier, round],
        );
  const own = reports.filter((report) => report.round === round.name);
  return { round, reports: own, known };
}

/** The rounds that end no later than this one, which stands last. */
export function roundsUpTo({ reportingRounds }: Dossier, round: ReportingRound): readonly ReportingRound[] {
  const earlier = reportingRounds.filter(({ name, to }) => name !== round.name && to < round.to);
  return [...earlier.toSorted((a, b) => (a.to < b.to ? -1 : 1)), round];
}

/** Each division's report of the last of these rounds that it has reported on. */
export function latestReports(
  reports: readonly ProgressReport[],
  rounds: readonly ReportingRound[],
): readonly ProgressReport[] {
  const latest = new Map<string, ProgressReport>();
  for (const { name } of rounds)
    for (const report of reports) if (report.round === name) latest.set(report.division, report);
  return [...latest.values()];
}
