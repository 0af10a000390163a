import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ReportingRound } from "../../model/dossier.ts";
import { reportStates, type DivisionStatus, type RoundStatus } from "../../model/progress/status.ts";
import { calendarDate } from "../../template/view/iso-date.ts";
import { formatLongDate, formatMonthRange } from "../../thai/date.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import { dash } from "../../template/view/lines.ts";
import { table } from "../table.ts";

const heads = ["ส่วนราชการ", "สถานะ", "วันที่รายงาน", "จำนวนข้อ", "แฟ้ม"];

/** A table a round, for people. */
export function statusText(rounds: readonly RoundStatus[]): string {
  return rounds.map(roundText).join("\n");
}

/** The same for programs: states by their keys, days as ISO dates, null where there is none. */
export function statusJson(
  rounds: readonly RoundStatus[],
  today: string,
  diagnostics: readonly Diagnostic[],
): string {
  const value = {
    today,
    rounds: rounds.map(({ round, divisions }) => ({
      name: round.name,
      from: round.from,
      to: round.to,
      due: round.due ?? null,
      divisions: divisions.map(({ division, date = null, file = null, ...status }) => ({
        id: division.id,
        name: division.name,
        date,
        file,
        ...status,
      })),
    })),
    diagnostics,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function roundText({ round, divisions }: RoundStatus): string {
  const reported = divisions.filter(({ date }) => date !== undefined).length;
  return [
    titleOf(round),
    table([heads, ...divisions.map(row)]),
    `รายงานแล้ว ${thaiNumber(reported)} จาก ${thaiNumber(divisions.length)} ส่วนราชการ`,
    "",
  ].join("\n");
}

function titleOf({ name, from, to, due }: ReportingRound): string {
  const period = formatMonthRange(calendarDate(from), calendarDate(to));
  const end = due === undefined ? "ไม่ได้กำหนดวันส่ง" : `กำหนดส่ง ${formatLongDate(calendarDate(due))}`;
  return `${name} (${period}) ${end}`;
}

function row(status: DivisionStatus): readonly string[] {
  const { division, date, file, reported, asked } = status;
  return [
    division.name,
    stateText(status),
    date === undefined ? dash : formatLongDate(calendarDate(date)),
    `${thaiNumber(reported)} จาก ${thaiNumber(asked)}`,
    file ?? dash,
  ];
}

function stateText({ state, daysLate, date, file }: DivisionStatus): string {
  const late = daysLate === 0 ? "" : ` ${thaiNumber(daysLate)} วัน`;
  const isDraft = date === undefined && file !== undefined && state !== "unusable";
  return `${reportStates[state]}${state === "unusable" ? "" : late}${isDraft ? " (ยังไม่ลงวันที่)" : ""}`;
}
