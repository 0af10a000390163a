import type { Dossier } from "../../../model/dossier.ts";
import { formatLongDate } from "../../../thai/date.ts";
import { dots } from "../dots.ts";
import { known, type Frameworks } from "../frameworks.ts";
import { calendarDate } from "../iso-date.ts";
import type { Lines } from "../lines.ts";
import { paper, type PaperView } from "../paper.ts";
import type { Progress } from "../progress/progress.ts";
import { resultsSummary, type ResultsSummaryView } from "../results-report/summary.ts";
import { roundView, type RoundView } from "../progress/round.ts";
import { actionStandings } from "../progress/standing.ts";
import { decisions } from "./decisions.ts";
import { late, type LateView } from "./late.ts";
import { moves, type MovesView } from "./moves.ts";
import { sinceLastMeeting } from "./since.ts";

/** All that the template of the agenda paper can reach. */
export interface AgendaPaperView extends PaperView {
  readonly meetingHead: MeetingHeadView;
  readonly agendaItem: string;
  readonly subject: string;
  readonly round: RoundView;
  readonly summary: ResultsSummaryView;
  /** Day of the last meeting; empty where the round before is compared with. */
  readonly lastMeeting: string;
  /** Of which late is late: the day of the meeting, else the round's last. */
  readonly asOf: string;
  readonly moves: MovesView;
  readonly late: LateView;
  readonly decisions: readonly Lines[];
  /** Dotted lines for what the meeting decides. */
  readonly resolution: Lines;
}

/** Which meeting the paper is for; dots to write on where the dossier does not say. */
export interface MeetingHeadView {
  readonly name: string;
  readonly number: string;
  readonly date: string;
  /** ISO date; empty when it is to be written by hand. */
  readonly isoDate: string;
}

/** A line across the page, and how many of them a decision is given. */
const resolutionLine = { dots: 165, count: 5 } as const;

/** The day of the meeting, up to which lateness is reckoned; without one the last day of the round. ISO date. */
export function meetingDay({ documents }: Dossier, { round }: Progress): string | undefined {
  return documents?.agendaPaper?.date ?? round?.to;
}

/** Derives the view of the agenda paper. Throws RangeError without a round, which the kind's `lack` must have refused. */
export function agendaPaperView(dossier: Dossier, _: Frameworks, progress: Progress): AgendaPaperView {
  const { agency, documents } = dossier;
  const given = documents?.agendaPaper;
  const round = known(progress.round, "reporting round");
  const since = sinceLastMeeting(dossier, progress.reports, round);
  const today = known(meetingDay(dossier, progress), "day of the meeting");
  const standings = actionStandings(dossier, since.reports);
  const subject = given?.subject ?? `ความก้าวหน้าการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ${round.name}`;
  return {
    ...paper(dossier, ["เอกสารประกอบระเบียบวาระการประชุม", "เรื่อง", subject]),
    meetingHead: {
      name: given?.meeting ?? `การประชุมประจำเดือน${agency.name}`,
      number: given?.number ?? dots(16),
      date: given?.date === undefined ? dots(40) : longDate(given.date),
      isoDate: given?.date ?? "",
    },
    agendaItem: given?.agendaItem ?? dots(10),
    subject,
    round: roundView(round),
    summary: resultsSummary(
      { dossier, standings },
      since.reports.map(({ division }) => division),
    ),
    lastMeeting: given?.lastMeeting === undefined ? "" : longDate(given.lastMeeting),
    asOf: longDate(today),
    moves: moves(dossier, since),
    late: late(dossier, progress.reports, { round, today }),
    decisions: decisions(dossier, since.reports),
    resolution: Array<string>(resolutionLine.count).fill(dots(resolutionLine.dots)),
  };
}

const longDate = (iso: string): string => formatLongDate(calendarDate(iso));
