import type { Action, Division, Dossier } from "../../../model/dossier.ts";
import { actionsOf } from "../../../model/progress/division-actions.ts";
import { progressStatuses, type ProgressEntry, type ProgressReport } from "../../../model/progress/schema.ts";
import { entryTexts } from "./entry-texts.ts";

/** How far an action has come, with the words as printed; `unreported` where nobody who answers for it has reported. */
export const standings = { ...progressStatuses, unreported: "ยังไม่รายงาน" } as const;

/** The key of a standing. */
export type Standing = keyof typeof standings;

/** How an action stands with one of the divisions that answer for it. */
export interface DivisionStanding {
  readonly division: Division;
  /** What the division says of it; undefined where it has not reported. */
  readonly entry: ProgressEntry | undefined;
  readonly standing: Standing;
}

/** How an action stands with all who answer for it. */
export interface ActionStanding {
  readonly action: Action;
  /** In the order of the dossier; never empty in a dossier with divisions. */
  readonly divisions: readonly DivisionStanding[];
  /** Of all divisions together. */
  readonly standing: Standing;
}

/** How every action of a dossier stands by the given reports (those of one round), in the order of the dossier. */
export function actionStandings(
  dossier: Dossier,
  reports: readonly ProgressReport[],
): readonly ActionStanding[] {
  const answerable = dossier.agency.divisions.map((division) => ({
    division,
    actions: new Set(actionsOf(dossier, division.id)),
    entries: reports.filter((report) => report.division === division.id).flatMap(({ entries }) => entries),
  }));
  return dossier.measureGroups
    .flatMap(({ actions }) => actions)
    .map((action) => {
      const divisions = answerable
        .filter(({ actions }) => actions.has(action))
        .map(({ division, entries }) => {
          const entry = entries.find((one) => one.action === action.id);
          return { division, entry, standing: entry?.status ?? "unreported" } as const;
        });
      return { action, divisions, standing: together(divisions.map(({ standing }) => standing)) };
    });
}

/**
 * What several divisions have done together: what they all say, else "in progress" as soon as one of them has begun. A
 * division that gave its part up keeps the others from nothing.
 */
export function together(parts: readonly Standing[]): Standing {
  const going = parts.filter((part) => part !== "cancelled");
  const [first = parts[0] ?? "unreported", ...others] = going;
  if (others.every((part) => part === first)) return first;
  if (going.some((part) => part === "done" || part === "in-progress")) return "in-progress";
  return "unreported";
}

/** How far a division has come with its part, or that it has not reported. */
export function standingText({ entry }: DivisionStanding): string {
  return entry === undefined ? standings.unreported : entryTexts(entry).standing;
}
