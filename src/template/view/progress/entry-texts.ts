import {
  progressStatuses,
  type Evidence,
  type ProgressEntry,
  type Work,
} from "../../../model/progress/schema.ts";
import { formatLongDate, formatMonthRange } from "../../../thai/date.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { calendarDate } from "../iso-date.ts";
import { cellLines, linesOf, none, type Lines } from "../lines.ts";

/** What is printed of one action's progress. No cell is ever blank. */
export interface EntryTexts {
  readonly status: string;
  /** `ร้อยละ ๕๐`. */
  readonly percent: string;
  /** What was done, when, and how many people took part; the status where nothing was. */
  readonly work: Lines;
  /** All that was spent, in baht. */
  readonly budget: string;
  /** Addresses and captions. */
  readonly evidence: Lines;
  readonly difficulties: Lines;
  readonly suggestions: Lines;
}

/** What is printed where nothing was spent. */
export const noBudget = "ไม่ใช้งบประมาณ";

/** The words of a report's entry, as the cells of a table have them. */
export function entryTexts(entry: ProgressEntry): EntryTexts {
  const { percent, work, evidence, difficulties, suggestions } = entry;
  const status = statusText(entry);
  return {
    status,
    percent: `ร้อยละ ${thaiNumber(percent)}`,
    work: work.length === 0 ? [status] : work.flatMap(workLines),
    budget: budgetText(work),
    evidence: cellLines(evidence.map(evidenceText).join("\n"), none),
    difficulties: cellLines(difficulties, none),
    suggestions: cellLines(suggestions, none),
  };
}

/** `ดำเนินการแล้วเสร็จ`; of a cancelled action with its reason: `ยกเลิก เนื่องจากพื้นที่ถูกน้ำท่วม`. */
function statusText({ status, cancelReason }: Pick<ProgressEntry, "status" | "cancelReason">): string {
  const words = progressStatuses[status];
  if (cancelReason === undefined) return words;
  const reason = linesOf(cancelReason).join(" ").trim();
  return `${words} ${reason.startsWith("เนื่องจาก") ? "" : "เนื่องจาก"}${reason}`;
}

/** What was spent in all, `๑๒,๕๐๐ บาท`, with satang where there are any. */
export function budgetText(work: readonly Work[]): string {
  const satang = work.reduce((sum, { budget = 0 }) => sum + Math.round(budget * 100), 0);
  if (satang === 0) return noBudget;
  const decimals = satang % 100 === 0 ? 0 : 2;
  return `${thaiNumber(satang / 100, { group: true, decimals })} บาท`;
}

/** `ประชุมชี้แจง (๑๕ มกราคม ๒๕๖๘ จำนวน ๔๐ คน)`; what is in brackets stands at the end of the last line. */
function workLines({ text, people, ...days }: Work): Lines {
  const details = [
    ...daysText(days),
    ...(people === undefined ? [] : [`จำนวน ${thaiNumber(people, { group: true })} คน`]),
  ];
  const lines = linesOf(text);
  return details.length === 0 ? lines : linesOf(`${lines.join("\n").trimEnd()} (${details.join(" ")})`);
}

function daysText({ date, from, to }: Pick<Work, "date" | "from" | "to">): readonly string[] {
  if (date !== undefined) return [formatLongDate(calendarDate(date))];
  if (from === undefined || to === undefined) return [];
  return [formatMonthRange(calendarDate(from), calendarDate(to))];
}

const evidenceText = (evidence: Evidence): string =>
  "url" in evidence ? evidence.url : `ภาพ ${evidence.caption}`;
