import type { Dossier, ReportingRound } from "../dossier.ts";
import type { ProgressReport } from "./schema.ts";

/** What a round is called in file names: `round-1` is the dossier's first. */
export function roundKeyword({ name }: Pick<ReportingRound, "name">, { reportingRounds }: Dossier): string {
  return `round-${reportingRounds.findIndex((round) => round.name === name) + 1}`;
}

/** What the report of a division for a round is called: `round-1-div-office.json`. */
export function reportFileName(
  { division, round }: Pick<ProgressReport, "division" | "round">,
  dossier: Dossier,
): string {
  return `${roundKeyword({ name: round }, dossier)}-${division}.json`;
}
