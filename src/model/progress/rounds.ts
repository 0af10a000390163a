import type { Fault } from "../../json/fault.ts";
import { formatIsoDate } from "../../thai/date.ts";
import { fiscalQuarterRange, fiscalYearRange, type DateRange } from "../../thai/fiscal-year.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import type { Dossier, ReportingRound } from "../dossier.ts";
import { roundKey } from "../round-name.ts";

/** The round of a dossier that a name means, in either digit system. */
export function findRound(
  { reportingRounds }: Pick<Dossier, "reportingRounds">,
  name: string,
): ReportingRound | undefined {
  const key = roundKey(name);
  return reportingRounds.find((round) => roundKey(round.name) === key);
}

/** What to say of a round that the dossier does not have. One that the field knows is offered with its days. */
export function unknownRound(name: string, { reportingRounds, fiscalYear }: Dossier): Fault {
  const names = reportingRounds.map((round) => round.name).join(", ");
  const list = reportingRounds.length === 0 ? "แฟ้มข้อมูลยังไม่มีรอบรายงาน" : `รอบที่มี: ${names}`;
  const usual = findRound({ reportingRounds: usualRounds(fiscalYear) }, name);
  const add = usual === undefined ? 'เพิ่มรอบ {"name", "from", "to"}' : `เพิ่ม ${JSON.stringify(usual)}`;
  return {
    message: `ไม่มีรอบรายงานชื่อ “${name}”`,
    hints: [list, `${add} ใน reportingRounds ของแฟ้มข้อมูล`],
  };
}

/** The rounds in which the field reports, of a fiscal year (Buddhist Era): four quarters, half the year, all of it. */
function usualRounds(fiscalYear: number): readonly ReportingRound[] {
  const [first, second] = [fiscalQuarterRange(fiscalYear, 1), fiscalQuarterRange(fiscalYear, 2)];
  const quarters = ([1, 2, 3, 4] as const).map((quarter) =>
    round(`ไตรมาสที่ ${thaiNumber(quarter)}`, fiscalQuarterRange(fiscalYear, quarter)),
  );
  return [
    ...quarters,
    round("รอบ ๖ เดือน", { from: first.from, to: second.to }),
    round("รอบ ๑๒ เดือน", fiscalYearRange(fiscalYear)),
  ];
}

const round = (name: string, { from, to }: DateRange): ReportingRound => ({
  name,
  from: formatIsoDate(from),
  to: formatIsoDate(to),
});
