import type { Dossier, ReportingRound } from "../../../model/dossier.ts";
import type { ProgressReport } from "../../../model/progress/schema.ts";
import { reportStatus } from "../../../model/progress/status.ts";
import { formatLongDate } from "../../../thai/date.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { calendarDate } from "../iso-date.ts";
import type { Lines } from "../lines.ts";
import { standingText, actionStandings, standings } from "../progress/standing.ts";
import { numberedActions, shortAction } from "../progress/numbered.ts";
import { latestReports, roundsUpTo } from "./since.ts";

/** What is late on the day of the meeting. */
export interface LateView {
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  /** None where nothing is late. */
  readonly rows: readonly LateRowView[];
}

/** A report that is overdue, or a division's part of an action whose time is over. */
export interface LateRowView {
  readonly what: string;
  readonly division: string;
  /** The last day in time. */
  readonly due: string;
  readonly standing: string;
  /** `๒๒ วัน`. */
  readonly days: string;
}

/** Overdue reports, then actions that are neither done nor given up after their last day, as of `today` (ISO date). */
export function late(
  dossier: Dossier,
  reports: readonly ProgressReport[],
  { round, today }: { readonly round: ReportingRound; readonly today: string },
): LateView {
  return {
    label: "รายงานและวิธีการดำเนินการที่ล่าช้า",
    heads: ["เรื่อง", "ส่วนราชการ", "กำหนด", "สถานะ", "ล่าช้า"],
    rows: [
      ...lateReports(dossier, reports, { round, today }),
      ...lateActions(dossier, reports, { round, today }),
    ],
  };
}

interface AsOf {
  readonly round: ReportingRound;
  readonly today: string;
}

function lateReports(
  dossier: Dossier,
  reports: readonly ProgressReport[],
  { round, today }: AsOf,
): readonly LateRowView[] {
  const read = { reports: reports.map((report) => ({ file: "", report })), unusable: [] };
  return reportStatus(dossier, roundsUpTo(dossier, round), read, today).flatMap(
    ({ round: asked, divisions }) =>
      divisions
        .filter(({ state }) => state === "overdue")
        .map(({ division }) => ({
          what: `การรายงานผลการดำเนินการ${asked.name}`,
          division: division.name,
          standing: standings.unreported,
          ...lateness(asked.due!, today),
        })),
  );
}

/** By what each division reported last: what was done before need not be reported anew to count as done. */
function lateActions(
  dossier: Dossier,
  reports: readonly ProgressReport[],
  { round, today }: AsOf,
): readonly LateRowView[] {
  const numbers = numberedActions(dossier);
  const last = latestReports(reports, roundsUpTo(dossier, round));
  return actionStandings(dossier, last).flatMap(({ action, divisions }) => {
    const end = action.schedule?.to;
    if (end === undefined || end >= today) return [];
    return divisions
      .filter(({ standing }) => standing !== "done" && standing !== "cancelled")
      .map((part) => ({
        what: shortAction(numbers.get(action.id)!),
        division: part.division.name,
        standing: standingText(part),
        ...lateness(end, today),
      }));
  });
}

/** ISO dates without a time are midnight UTC, where every day has 24 hours. */
function lateness(due: string, today: string): Pick<LateRowView, "due" | "days"> {
  const days = (Date.parse(today) - Date.parse(due)) / 86_400_000;
  return { due: formatLongDate(calendarDate(due)), days: `${thaiNumber(days)} วัน` };
}
