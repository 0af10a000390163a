import { itemTitle, type Framework } from "../../../ita/framework.ts";
import type { Dossier, ReportingRound } from "../../../model/dossier.ts";
import { fiscalYearOf } from "../../../thai/fiscal-year.ts";
import type { Frameworks } from "../frameworks.ts";
import { calendarDate } from "../iso-date.ts";

/** The public-data item that a report on results answers. */
export interface ReportItem {
  readonly code: string;
  /** Undefined where the framework does not tell it. */
  readonly title: string | undefined;
  /** Fiscal year (Buddhist Era) of the assessment that asks for it. */
  readonly fiscalYear: number;
}

/**
 * The report item of the year in which the report is published: that of its date, else of the day after the round. The code is
 * the office's own, else the framework's where a source is known and where it asks about this dossier's year.
 */
export function reportItem(
  { fiscalYear, documents }: Dossier,
  frameworks: Frameworks,
  round: ReportingRound,
): ReportItem | undefined {
  const given = documents?.resultsReport;
  const published = publicationYear(given?.date, round);
  const framework = frameworks.ofYear(published);
  const code = given?.item ?? (framework && itemOf(framework, fiscalYear));
  if (code === undefined) return undefined;
  return { code, title: framework && itemTitle(framework, code), fiscalYear: published };
}

function itemOf({ documents: { report }, fiscalYear }: Framework, reported: number): string | undefined {
  if (report?.status !== "sourced") return undefined;
  const asked = { same: fiscalYear, previous: fiscalYear - 1 };
  return report.year === undefined || asked[report.year] === reported ? report.item : undefined;
}

/** A round that ends with the fiscal year is published in the next one. */
function publicationYear(date: string | undefined, { to }: ReportingRound): number {
  return fiscalYearOf(calendarDate(date ?? dayAfter(to)));
}

/** ISO dates without a time are midnight UTC, where every day has 24 hours. */
const dayAfter = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
