import type { Dossier, Deficiency, Indicator } from "../../../model/dossier.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { nameOfIndicator, type Frameworks } from "../frameworks.ts";
import type { Lines } from "../lines.ts";
import { standings, standingText, type ActionStanding } from "../progress/standing.ts";
import { deficiencyLines } from "../score-tables.ts";
import { shortAction, type NumberedAction } from "../progress/numbered.ts";

/** What the assessor named, each with the actions that answer it and how far they have come. */
export interface DeficiencyResultsView {
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  readonly rows: readonly DeficiencyView[];
}

/** One deficiency, which heads `rowCount` rows. */
export interface DeficiencyView {
  readonly deficiency: Lines;
  readonly rowCount: number;
  readonly actions: readonly ActionResultView[];
}

/** One action and its result. */
export interface ActionResultView {
  readonly action: string;
  /** The standing; one line a division where several answer for the action. */
  readonly result: Lines;
}

/** What the rows are made from. */
export interface ResultsContext {
  readonly dossier: Dossier;
  readonly frameworks: Frameworks;
  readonly numbers: ReadonlyMap<string, NumberedAction>;
  readonly standings: readonly ActionStanding[];
}

/** The table of deficiencies, in the order of the assessment. One that nothing answers says so. */
export function deficiencyResults(context: ResultsContext): DeficiencyResultsView {
  return {
    label: "ประเด็นที่ต้องแก้ไขหรือปรับปรุง วิธีการดำเนินการที่ตอบประเด็น และผลการดำเนินการ",
    heads: ["ประเด็นที่ต้องแก้ไข/ปรับปรุง", "วิธีการดำเนินการ", "ผลการดำเนินการ"],
    rows: context.dossier.assessment.indicators.flatMap((indicator) =>
      indicator.deficiencies.map((deficiency) => deficiencyRow(indicator, deficiency, context)),
    ),
  };
}

const unanswered: ActionResultView = { action: "ไม่มีวิธีการดำเนินการที่ตอบประเด็นนี้โดยตรง", result: ["-"] };

function deficiencyRow(
  { number }: Indicator,
  deficiency: Deficiency,
  { frameworks, numbers, standings: all }: ResultsContext,
): DeficiencyView {
  const actions = all
    .filter(({ action }) => action.answers.includes(deficiency.id))
    .map((standing) => ({
      action: shortAction(numbers.get(standing.action.id)!),
      result: resultLines(standing),
    }));
  const rows = actions.length === 0 ? [unanswered] : actions;
  const name = `ตัวชี้วัดที่ ${thaiNumber(number)} ${nameOfIndicator(frameworks, number)}`;
  return {
    deficiency: [name, ...deficiencyLines([deficiency], frameworks.assessed)],
    rowCount: rows.length,
    actions: rows,
  };
}

/** `ดำเนินการแล้วเสร็จ ร้อยละ ๑๐๐`, after the division's name where there are several. */
function resultLines({ divisions }: ActionStanding): Lines {
  if (divisions.length === 0) return [standings.unreported];
  return divisions.map((part) =>
    divisions.length === 1 ? standingText(part) : `${part.division.name} ${standingText(part)}`,
  );
}
