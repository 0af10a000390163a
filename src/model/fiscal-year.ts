import type { Fault } from "../json/fault.ts";
import { toBuddhistYear } from "../thai/date.ts";

/** First and last fiscal year (Buddhist Era) that a dossier can be of. */
export const fiscalYears = { first: 2500, last: 2700 } as const;

const isFiscalYear = (year: number): boolean => year >= fiscalYears.first && year <= fiscalYears.last;

/** What is wrong with a fiscal year of the Buddhist Era; undefined when nothing is. */
export function yearFault(year: number): Fault | undefined {
  if (isFiscalYear(year)) return undefined;
  const meant = toBuddhistYear(year);
  return {
    message: `“${year}” ไม่ใช่ปีงบประมาณ พ.ศ.`,
    hints: [isFiscalYear(meant) ? `ใช้ปี พ.ศ. แทนปี ค.ศ.: ${meant}` : "ใช้ปี พ.ศ. สี่หลัก เช่น 2566"],
  };
}
