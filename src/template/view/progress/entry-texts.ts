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
  /** How far the action has come: `อยู่ระหว่างดำเนินการ ร้อยละ ๖๐`; of a cancelled one also why. */
  readonly standing: string;
  /** What was done, when, and how many people took part; the standing where nothing was. */
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
  const { work, evidence, difficulties, suggestions } = entry;
  const standing = standingText(entry);
  return {
    standing,
    work: work.length === 0 ? [standing] : work.flatMap(workLines),
    budget: budgetText(work),
    evidence: cellLines(evidence.map(evidenceText).join("\n"), none),
    difficulties: cellLines(difficulties, none),
    suggestions: cellLines(suggestions, none),
  };
}

/**
 * `ดำเนินการแล้วเสร็จ ร้อยละ ๑๐๐`; of a cancelled action
 * `ยกเลิก เมื่อดำเนินการแล้วร้อยละ ๔๐ เนื่องจากพื้นที่ถูกน้ำท่วม`.
 */
function standingText({ status, percent, cancelReason }: ProgressEntry): string {
  const words = progressStatuses[status];
  const reached = `ร้อยละ ${thaiNumber(percent)}`;
  if (cancelReason === undefined) return `${words} ${reached}`;
  const reason = linesOf(cancelReason).join(" ").trim();
  const why = `${reason.startsWith("เนื่องจาก") ? "" : "เนื่องจาก"}${reason}`;
  return percent === 0 ? `${words} ${why}` : `${words} เมื่อดำเนินการแล้ว${reached} ${why}`;
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

/** A picture is printed by the division's own memo alone; elsewhere it is said where it is. */
const evidenceText = (evidence: Evidence): string =>
  "url" in evidence ? evidence.url : `ภาพ ${evidence.caption} (แนบท้ายรายงานของส่วนราชการ)`;
