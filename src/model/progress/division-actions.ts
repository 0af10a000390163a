import type { Action, Dossier } from "../dossier.ts";

/** The actions that a division answers for, in the order of the dossier: those that name it, or everyone. */
export function actionsOf({ measureGroups }: Dossier, division: string): readonly Action[] {
  return measureGroups.flatMap(({ actions }) => actions).filter((action) => isResponsible(division, action));
}

function isResponsible(division: string, { responsible }: Action): boolean {
  return "everyone" in responsible || responsible.divisions.some(({ id }) => id === division);
}
