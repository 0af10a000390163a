import type { MeasureGroup } from "../../../model/dossier.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { cellLines, dash, linesOf, none, type Lines } from "../lines.ts";
import { headingText, scheduleText } from "../measures-table.ts";
import { entryTexts } from "../progress/entry-texts.ts";
import { standingText, standings, type ActionStanding, type DivisionStanding } from "../progress/standing.ts";
import type { ResultsContext } from "./deficiency-results.ts";

/** Everything that was reported of a group's actions. */
export interface GroupResultsView {
  /** `มาตรการที่ ๑ การใช้งบประมาณ`. */
  readonly heading: string;
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  readonly actions: readonly ActionDetailsView[];
}

/** One action, over the rows of its divisions. */
export interface ActionDetailsView {
  readonly action: Lines;
  readonly schedule: string;
  readonly divisions: readonly DivisionDetailsView[];
}

/** What one division reports of an action. */
export interface DivisionDetailsView {
  readonly division: string;
  readonly standing: string;
  readonly work: Lines;
  readonly budget: string;
  readonly evidence: Lines;
}

const heads = ["ส่วนราชการ", "สถานะ", "ผลการดำเนินการ"] as const;

/** One table a group, for groups that have actions. */
export function groupResults({
  dossier,
  frameworks,
  numbers,
  standings: all,
}: ResultsContext): readonly GroupResultsView[] {
  return dossier.measureGroups.flatMap((group, index) => {
    const own = all.filter(({ action }) => group.actions.includes(action));
    if (own.length === 0) return [];
    const name = headingOf(group, linesOf(headingText(group.heading, frameworks)));
    const heading = `มาตรการที่ ${thaiNumber(index + 1)} ${name}`;
    const actions = own.map((standing) => actionDetails(standing, numbers.get(standing.action.id)!.number));
    return [{ heading, label: `ผลการดำเนินการ ${heading}`, heads, actions }];
  });
}

const headingOf = ({ printed }: MeasureGroup, derived: Lines): string =>
  (printed?.heading === undefined ? derived : linesOf(printed.heading)).join(" ");

function actionDetails({ action, divisions }: ActionStanding, number: string): ActionDetailsView {
  const schedule = action.printed?.schedule ?? scheduleText(action.schedule);
  return {
    action: linesOf(`${number} ${action.text}`),
    schedule: cellLines(schedule, dash).join(" "),
    divisions: divisions.length === 0 ? [nobody] : divisions.map(divisionDetails),
  };
}

/** Of an action nobody answers for. */
const nobody: DivisionDetailsView = {
  division: dash,
  standing: standings.unreported,
  work: [dash],
  budget: dash,
  evidence: [dash],
};

function divisionDetails(part: DivisionStanding): DivisionDetailsView {
  const { division, entry } = part;
  if (entry === undefined) return { ...nobody, division: division.name };
  const { work, budget, evidence } = entryTexts(entry);
  return {
    division: division.name,
    standing: standingText(part),
    work: entry.work.length === 0 ? [none] : work,
    budget,
    evidence,
  };
}
