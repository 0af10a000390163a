import type { Path } from "../../../json/path.ts";
import { formatIsoDate, formatLongDate, type CalendarDate } from "../../../thai/date.ts";
import { fiscalYearRange } from "../../../thai/fiscal-year.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { placedActions } from "../../places.ts";
import type { Finding, Rule } from "../../rule.ts";
import { calendarDate } from "../../../template/view/iso-date.ts";

/** Schedules and reporting rounds outside the dossier's fiscal year, and a due date before its round is over. */
export const periodOutsideYear: Rule = {
  id: "period-outside-year",
  area: "years",
  severity: "warning",
  title: "ระยะเวลานอกปีงบประมาณ",
  explanation:
    "ระยะเวลาดำเนินการและรอบรายงานต้องอยู่ในปีงบประมาณของมาตรการ (๑ ตุลาคม ถึง ๓๐ กันยายน) กำหนดส่งรายงานต้องไม่ก่อนวันสิ้นรอบ " +
    "ระยะเวลาที่เลยปีมักเกิดจากการคัดลอกแฟ้มของปีอื่น",
  check: ({ dossier }) => {
    const range = fiscalYearRange(dossier.fiscalYear);
    const year = { value: dossier.fiscalYear, from: formatIsoDate(range.from), to: formatIsoDate(range.to) };
    return [
      ...placedActions(dossier).flatMap(({ path, action: { schedule } }) =>
        schedule === undefined ? [] : outside([...path, "schedule"], schedule, year),
      ),
      ...dossier.reportingRounds.flatMap((round, index) => [
        ...outside(["reportingRounds", index], round, year),
        ...dueTooSoon(["reportingRounds", index, "due"], round),
      ]),
    ];
  },
};

interface Period {
  readonly from: string;
  readonly to: string;
}

function outside(path: Path, period: Period, year: Period & { readonly value: number }): readonly Finding[] {
  return (["from", "to"] as const)
    .filter((end) => period[end] < year.from || period[end] > year.to)
    .map((end) => ({
      path: [...path, end],
      message: `วันที่ ${dayOf(period[end])} อยู่นอกปีงบประมาณ พ.ศ. ${thaiNumber(year.value)}`,
      hints: [`ใช้วันที่ตั้งแต่ ${year.from} ถึง ${year.to}`],
    }));
}

function dueTooSoon(path: Path, { to, due }: Period & { readonly due?: string }): readonly Finding[] {
  if (due === undefined || due >= to) return [];
  return [{ path, message: `กำหนดส่ง ${dayOf(due)} มาก่อนวันสิ้นรอบ`, hints: [`ใช้วันที่หลัง ${to}`] }];
}

const dayOf = (day: string): string => formatLongDate(calendarDate(day) satisfies CalendarDate);
