import type { Division, Dossier, ReportingRound, Signer } from "../../../model/dossier.ts";
import { actionsOf } from "../../../model/progress/division-actions.ts";
import type { ProgressReport } from "../../../model/progress/schema.ts";
import { formatMonthRange } from "../../../thai/date.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { known, type Frameworks } from "../frameworks.ts";
import { calendarDate } from "../iso-date.ts";
import { memoHead, type MemoHeadView } from "../memo-head.ts";
import { headTitle } from "../official-titles.ts";
import { paper, type PaperView } from "../paper.ts";
import { reportOf, type Progress } from "../progress/progress.ts";
import { numberedActions } from "../progress/numbered.ts";
import { signerView, type SignerView } from "../signer.ts";
import { orders, type OrderView } from "./orders.ts";
import { evidencePictures, type EvidencePicture } from "./pictures.ts";
import { progressSummary, type ProgressSummaryView } from "./summary.ts";
import { progressTable, type ProgressTableView } from "./table.ts";

/** All that the template of the progress memo can reach. */
export interface ProgressMemoView extends PaperView {
  readonly head: MemoHeadView;
  readonly division: string;
  readonly round: RoundView;
  readonly summary: ProgressSummaryView;
  readonly table: ProgressTableView;
  readonly signer: SignerView;
  readonly orders: readonly OrderView[];
  /** The pages of the annex, each with its pictures; none without pictures. */
  readonly annex: readonly { readonly pictures: readonly PictureView[] }[];
}

/** A round as sentences name it. */
export interface RoundView {
  readonly name: string;
  /** `ต.ค. ๒๕๖๗ - มี.ค. ๒๕๖๘`. */
  readonly period: string;
}

/** A picture with its number and caption. */
export type PictureView = Omit<EvidencePicture, "action">;

const picturesOnPage = 2;

/** Derives the view of the memo (บันทึกข้อความ) in which a division reports to the executive. */
export function progressMemoView(
  dossier: Dossier,
  _frameworks: Frameworks,
  progress: Progress,
): ProgressMemoView {
  const division = known(progress.division, "division");
  const round = known(progress.round, "round");
  const report = known(reportOf(progress), `report of ${division.id}`);
  const actions = actionsOf(dossier, division.id);
  const numbers = numberedActions(dossier);
  const pictures = evidencePictures(report);
  const author = authorOf(report);
  const head = headOf(report, { dossier, division, round });
  return {
    ...paper(dossier, ["บันทึกข้อความ", "เรื่อง", head.subject]),
    head,
    division: division.name,
    round: roundView(round),
    summary: progressSummary(actions.length, report.entries),
    table: progressTable(
      actions.map(({ id }) => numbers.get(id)!),
      report.entries,
      pictures,
    ),
    signer: signerView(author, dossier),
    orders: orders(dossier, division, author),
    annex: pagesOf(pictures.map(({ name, picture, caption }) => ({ name, picture, caption }))),
  };
}

interface About {
  readonly dossier: Dossier;
  readonly division: Division;
  readonly round: ReportingRound;
}

function headOf({ memo, date }: ProgressReport, { dossier, division, round }: About): MemoHeadView {
  const { agency, documents, fiscalYear } = dossier;
  const year = `ประจำปีงบประมาณ พ.ศ. ${thaiNumber(fiscalYear)}`;
  return memoHead({
    from: memo?.from ?? `${division.name} ${agency.name}`,
    number: memo?.number,
    date,
    subject: `รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ${year} ${round.name}`,
    to: documents?.progressMemo?.to ?? headTitle(agency) ?? "",
  });
}

const roundView = ({ name, from, to }: ReportingRound): RoundView => ({
  name,
  period: formatMonthRange(calendarDate(from), calendarDate(to)),
});

const authorOf = ({ author: { name, position } }: ProgressReport): Signer => ({
  name,
  positions: /\S/.test(position) ? [position] : [],
});

function pagesOf(pictures: readonly PictureView[]): ProgressMemoView["annex"] {
  return Array.from({ length: Math.ceil(pictures.length / picturesOnPage) }, (_, page) => ({
    pictures: pictures.slice(page * picturesOnPage, (page + 1) * picturesOnPage),
  }));
}
