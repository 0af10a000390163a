import { indicatorName } from "../ita/framework.ts";
import type { Assessment } from "../model/dossier.ts";
import type { ArchivedAgency, ArchivedYear } from "./archived-year.ts";

/**
 * Every assessment of an agency that its archive knows of, the earliest first. A year's own dossier has the last word on its
 * assessment; for years before the archive begins, the latest dossier that tells of them.
 */
export function assessmentsOf({ years }: ArchivedAgency): readonly Assessment[] {
  const own = years.map(({ dossier }) => dossier.assessment);
  const told = years.flatMap(({ dossier }) => dossier.earlierAssessments);
  const known = new Map<number, Assessment>();
  for (const assessment of [...own, ...told])
    if (!known.has(assessment.fiscalYear)) known.set(assessment.fiscalYear, assessment);
  return [...known.values()].toSorted((a, b) => a.fiscalYear - b.fiscalYear);
}

/** The assessment before this one; undefined when none is known. */
export const assessmentBefore = (
  fiscalYear: number,
  assessments: readonly Assessment[],
): Assessment | undefined => assessments.findLast((each) => each.fiscalYear < fiscalYear);

/** The official name of an indicator in the framework of an assessed year; its number where no framework tells it. */
export function indicatorNameIn({ frameworkOf }: ArchivedYear, assessed: number, number: number): string {
  const framework = frameworkOf(assessed);
  return (framework && indicatorName(framework, number)) ?? `ตัวชี้วัดที่ ${number}`;
}
