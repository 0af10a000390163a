import { actionsOf } from "../../../model/progress/division-actions.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { linesOf } from "../lines.ts";
import { headingText } from "../measures-table.ts";
import { enumerated } from "../responsible.ts";
import type { ResultsContext } from "./deficiency-results.ts";
import type { NamedTally } from "./tally-table.ts";
import { tallyInWords, tallyOf } from "./tally.ts";

/** The report in numbers. */
export interface ResultsSummaryView {
  /** Divisions that have reported, of those that answer for an action. */
  readonly reported: string;
  readonly asked: string;
  /** Names of the divisions that have not; empty when all have. */
  readonly unreported: string;
  readonly actions: string;
  /** How many actions stand how, with their shares, as a Thai enumeration. */
  readonly tally: string;
}

/** Who has reported, and how the actions stand. `reported` has the ids of divisions. */
export function resultsSummary(
  { dossier, standings }: Pick<ResultsContext, "dossier" | "standings">,
  reported: readonly string[],
): ResultsSummaryView {
  const asked = dossier.agency.divisions.filter(({ id }) => actionsOf(dossier, id).length > 0);
  const missing = asked.filter(({ id }) => !reported.includes(id));
  return {
    reported: thaiNumber(asked.length - missing.length),
    asked: thaiNumber(asked.length),
    unreported: enumerated(missing.map(({ name }) => name)),
    actions: thaiNumber(standings.length),
    tally: enumerated(tallyInWords(tallyOf(standings.map(({ standing }) => standing)))),
  };
}

/** The actions of each group by how they stand: each action counts once. */
export function groupTallies({ dossier, frameworks, standings }: ResultsContext): readonly NamedTally[] {
  return dossier.measureGroups.map((group, index) => {
    const heading = group.printed?.heading ?? headingText(group.heading, frameworks);
    const own = standings.filter(({ action }) => group.actions.includes(action));
    return {
      name: `${thaiNumber(index + 1)}. ${linesOf(heading).join(" ")}`,
      tally: tallyOf(own.map(({ standing }) => standing)),
    };
  });
}

/** The actions that each division answers for by how they stand: an action counts once in each of its divisions. */
export function divisionTallies({ dossier, standings }: ResultsContext): readonly NamedTally[] {
  const parts = standings.flatMap(({ divisions }) => divisions);
  return dossier.agency.divisions
    .map(({ id, name }) => ({ name, own: parts.filter(({ division }) => division.id === id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => ({ name, tally: tallyOf(own.map(({ standing }) => standing)) }));
}
