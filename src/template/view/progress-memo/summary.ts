import type { ProgressEntry, Work } from "../../../model/progress/schema.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { budgetText, noBudget } from "../progress/entry-texts.ts";
import { standings, type Standing } from "../progress/standing.ts";
import { enumerated } from "../responsible.ts";

/** A report in one sentence. */
export interface ProgressSummaryView {
  /** How many actions the division answers for. */
  readonly total: string;
  /** `ดำเนินการแล้วเสร็จ ๒ ข้อ และอยู่ระหว่างดำเนินการ ๖ ข้อ`. */
  readonly counts: string;
  /** All that was spent: `ใช้งบประมาณ ๑๒,๕๐๐ บาท`, or `ไม่ใช้งบประมาณ`. */
  readonly budget: string;
  /** Is anything suggested that the executive might decide on? */
  readonly hasSuggestions: boolean;
}

/** Best first. */
const order: readonly Standing[] = ["done", "in-progress", "not-started", "cancelled", "unreported"];

/** Sums up the entries on `total` actions; those without one count as unreported. */
export function progressSummary(total: number, entries: readonly ProgressEntry[]): ProgressSummaryView {
  const counts = order
    .map((standing) => ({ standing, count: countOf(standing, total, entries) }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${standings[standing]} ${thaiNumber(count)} ข้อ`);
  return {
    total: thaiNumber(total),
    counts: enumerated(counts),
    budget: spending(entries.flatMap(({ work }) => work)),
    hasSuggestions: entries.some(({ suggestions }) => /\S/.test(suggestions)),
  };
}

function countOf(standing: Standing, total: number, entries: readonly ProgressEntry[]): number {
  if (standing === "unreported") return total - entries.length;
  return entries.filter(({ status }) => status === standing).length;
}

/** `ใช้งบประมาณ ๑๒,๕๐๐ บาท`, or `ไม่ใช้งบประมาณ`. */
export function spending(work: readonly Work[]): string {
  const text = budgetText(work);
  return text === noBudget ? text : `ใช้งบประมาณ ${text}`;
}
