import type { Division, Dossier, ReportingRound } from "../dossier.ts";
import { actionsOf } from "./division-actions.ts";
import type { ReadReports } from "./reports.ts";

/** Whether a division has reported, with the words as printed. */
export const reportStates = {
  reported: "รายงานแล้ว",
  "reported-late": "รายงานล่าช้า",
  missing: "ยังไม่รายงาน",
  overdue: "ล่าช้า",
  unusable: "แฟ้มรายงานมีข้อผิดพลาด",
  "nothing-asked": "ไม่มีเรื่องที่ต้องรายงาน",
} as const;

/** The key of a state, as given in `--json`. */
export type ReportState = keyof typeof reportStates;

/** How one division stands with one round. */
export interface DivisionStatus {
  readonly division: Division;
  readonly state: ReportState;
  /** Days after the round's due date: of the report, or so far; 0 when not late. */
  readonly daysLate: number;
  /** The day of the report, ISO; undefined until it is handed in. */
  readonly date: string | undefined;
  /** The report's file, handed in or not. */
  readonly file: string | undefined;
  /** Of how many of the division's actions the report that was handed in speaks, and how many there are. */
  readonly reported: number;
  readonly asked: number;
}

/** How the divisions stand with one round. */
export interface RoundStatus {
  readonly round: ReportingRound;
  readonly divisions: readonly DivisionStatus[];
}

/** Who has reported for these rounds and who has not, as of `today` (ISO date). Without a due date nobody is late. */
export function reportStatus(
  dossier: Dossier,
  rounds: readonly ReportingRound[],
  read: ReadReports,
  today: string,
): readonly RoundStatus[] {
  return rounds.map((round) => ({
    round,
    divisions: dossier.agency.divisions.map((division) => {
      const asked = actionsOf(dossier, division.id).length;
      return divisionStatus({ division, round, asked, today }, read);
    }),
  }));
}

interface Asked {
  readonly division: Division;
  readonly round: ReportingRound;
  readonly asked: number;
  readonly today: string;
}

function divisionStatus(
  { division, round, asked, today }: Asked,
  { reports, unusable }: ReadReports,
): DivisionStatus {
  const filed = reports.find(({ report }) => report.division === division.id && report.round === round.name);
  const spoilt = unusable.find((file) => file.division === division.id && file.round === round.name);
  const handedIn = filed?.report.date === "" ? undefined : filed?.report;
  const daysLate = round.due === undefined ? 0 : Math.max(0, daysBetween(round.due, handedIn?.date ?? today));
  return {
    division,
    state: stateOf({
      isReported: handedIn !== undefined,
      isUnusable: filed === undefined && spoilt !== undefined,
      isAsked: asked > 0,
      isLate: daysLate > 0,
    }),
    daysLate,
    date: handedIn?.date,
    file: filed?.file ?? spoilt?.files.at(-1),
    reported: handedIn?.entries.length ?? 0,
    asked,
  };
}

interface Facts {
  readonly isReported: boolean;
  readonly isUnusable: boolean;
  readonly isAsked: boolean;
  readonly isLate: boolean;
}

function stateOf({ isReported, isUnusable, isAsked, isLate }: Facts): ReportState {
  if (isReported) return isLate ? "reported-late" : "reported";
  if (isUnusable) return "unusable";
  if (!isAsked) return "nothing-asked";
  return isLate ? "overdue" : "missing";
}

/** ISO dates without a time are midnight UTC, where every day has 24 hours. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
