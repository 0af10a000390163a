import type { Dossier, ReportingRound } from "../../../model/dossier.ts";
import type { ProgressEntry, ProgressReport, Work } from "../../../model/progress/schema.ts";
import { dash, type Lines } from "../lines.ts";
import { entryTexts } from "../progress/entry-texts.ts";
import { standingText, actionStandings, type DivisionStanding } from "../progress/standing.ts";
import { numberedActions, shortAction } from "../progress/numbered.ts";

/** What moved since the last meeting. */
export interface MovesView {
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  /** None where nothing moved. */
  readonly rows: readonly ActionMovesView[];
}

/** One action that moved, which heads `rowCount` rows. */
export interface ActionMovesView {
  readonly action: string;
  readonly rowCount: number;
  readonly divisions: readonly MoveView[];
}

/** One division's part of it. */
export interface MoveView {
  readonly division: string;
  readonly before: string;
  readonly now: string;
  /** What was done and not yet told; a stroke where only the standing changed. */
  readonly work: Lines;
}

/** What a meeting is told of, and what the last one knew. */
export interface Since {
  readonly round: ReportingRound;
  /** The reports of the round. */
  readonly reports: readonly ProgressReport[];
  /** What the last meeting knew: for each division one report at most. */
  readonly known: readonly ProgressReport[];
}

/** The parts of actions whose standing or percentage changed, or in which something was done, in the order of the dossier. */
export function moves(dossier: Dossier, since: Since): MovesView {
  const numbers = numberedActions(dossier);
  const before = new Map(
    actionStandings(dossier, since.known).map(({ action, divisions }) => [action, divisions]),
  );
  return {
    label: "วิธีการดำเนินการที่ก้าวหน้าขึ้นตั้งแต่การประชุมครั้งก่อน",
    heads: ["วิธีการดำเนินการ", "ส่วนราชการ", "เดิม", "ปัจจุบัน", "สิ่งที่ดำเนินการ"],
    rows: actionStandings(dossier, since.reports).flatMap(({ action, divisions }) => {
      const moved = divisions.flatMap((now, index) => moveOf(before.get(action)![index]!, now));
      const shown = {
        action: shortAction(numbers.get(action.id)!),
        rowCount: moved.length,
        divisions: moved,
      };
      return moved.length === 0 ? [] : [shown];
    }),
  };
}

/** One row, or none where the part has not moved. */
function moveOf(before: DivisionStanding, now: DivisionStanding): readonly MoveView[] {
  const { entry, division } = now;
  if (entry === undefined) return [];
  const work = newWork(entry, before.entry);
  if (work.length === 0 && !hasChanged(before, now)) return [];
  return [
    {
      division: division.name,
      before: standingText(before),
      now: standingText(now),
      work: work.length === 0 ? [dash] : entryTexts({ ...entry, work }).work,
    },
  ];
}

/** A first report that nothing has been done moves nothing. */
function hasChanged({ entry: before }: DivisionStanding, { entry: now }: DivisionStanding): boolean {
  if (before === undefined) return now?.status !== "not-started";
  return before.status !== now?.status || before.percent !== now.percent;
}

/** Work that was not told before; what went on for longer is told anew. */
function newWork({ work }: ProgressEntry, before: ProgressEntry | undefined): readonly Work[] {
  const key = ({ text, date, from, to }: Work): string => JSON.stringify([text, date, from, to]);
  const told = new Set(before?.work.map(key));
  return work.filter((one) => !told.has(key(one)));
}
