import type { Action, Division, Dossier, ReportingRound } from "../../model/dossier.ts";
import { actionsOf } from "../../model/progress/division-actions.ts";
import { statusesExplained, type ProgressStatus } from "../../model/progress/schema.ts";
import { formatLongDate, formatMonthRange } from "../../thai/date.ts";
import { calendarDate } from "../../template/view/iso-date.ts";
import { cellLines, dash, type Lines } from "../../template/view/lines.ts";
import { monitoringText, scheduleText } from "../../template/view/measures-table.ts";

/** A report to fill in; a sound report as it stands, not yet handed in. */
export interface ProgressForm {
  readonly $schema: string;
  readonly $comment: Lines;
  readonly division: string;
  readonly round: string;
  readonly author: { readonly name: string; readonly position: string };
  readonly date: string;
  readonly entries: readonly FormEntry[];
}

/** One action to report on. */
export interface FormEntry {
  readonly $comment: Lines;
  readonly action: string;
  readonly status: ProgressStatus;
  readonly percent: number;
  readonly work: readonly [];
  readonly evidence: readonly [];
  readonly difficulties: string;
  readonly suggestions: string;
}

/** The form of a division for a round: each `$comment` says what is asked. `schema` is its address, seen from the form. */
export function progressForm(
  dossier: Dossier,
  division: Division,
  round: ReportingRound,
  schema: string,
): ProgressForm {
  return {
    $schema: schema,
    $comment: explanation(division, round),
    division: division.id,
    round: round.name,
    author: { name: division.head?.name ?? "", position: division.head?.position ?? "" },
    date: "",
    entries: actionsOf(dossier, division.id).map((action) => formEntry(action, round)),
  };
}

function explanation({ name }: Division, { name: round, from, to, due }: ReportingRound): Lines {
  const period = formatMonthRange(calendarDate(from), calendarDate(to));
  return [
    `แบบรายงานผลการดำเนินการของ${name} ${round} (${period})`,
    ...(due === undefined ? [] : [`กำหนดส่ง ${formatLongDate(calendarDate(due))}`]),
    "ข้อความใน $comment เป็นคำอธิบาย โปรแกรมไม่พิมพ์ ลบทิ้งได้ วันที่เขียนแบบ ค.ศ. เช่น 2023-01-06",
    'date: วันที่รายงาน ใส่เมื่อกรอกครบแล้ว ตราบใดที่ยังเป็น "" ถือว่ายังไม่รายงาน',
    `status: ${statusesExplained} ถ้า cancelled เพิ่ม "cancelReason": "เหตุที่ยกเลิก"`,
    "percent: ร้อยละความก้าวหน้า 0 ถึง 100",
    'work: สิ่งที่ทำ [{ "text": "ประชุมชี้แจง", "date": "2023-01-06", "people": 40, "budget": 1500 }] ทำหลายวันใช้ "from" กับ "to" แทน "date" ไม่มีคนหรือไม่ใช้งบประมาณไม่ต้องใส่',
    'evidence: หลักฐาน [{ "url": "https://…" }, { "picture": "ภาพ.png", "caption": "คำบรรยายภาพ" }] วางภาพไว้ข้างแฟ้มนี้',
    "difficulties: ปัญหา อุปสรรค และ suggestions: ข้อเสนอแนะ ถ้าไม่มีให้เว้นว่าง โปรแกรมพิมพ์ว่า “ไม่มี”",
  ];
}

function formEntry(action: Action, round: ReportingRound): FormEntry {
  return {
    $comment: question(action, round),
    action: action.id,
    status: "not-started",
    percent: 0,
    work: [],
    evidence: [],
    difficulties: "",
    suggestions: "",
  };
}

function question({ text, schedule, monitoring }: Action, round: ReportingRound): Lines {
  const [first = "", ...others] = cellLines(text, dash);
  const isLater = schedule !== undefined && schedule.from > round.to;
  return [
    `วิธีการดำเนินการ: ${first}`,
    ...others,
    `ระยะเวลาดำเนินการ: ${scheduleText(schedule) || dash}${isLater ? " (เริ่มหลังรอบนี้)" : ""}`,
    `การติดตามผล: ${monitoringText(monitoring) || dash}`,
    isLater
      ? "ถ้ายังไม่ได้ทำอะไร ไม่ต้องแก้รายการนี้"
      : "กรอก status percent work evidence difficulties และ suggestions",
  ];
}
