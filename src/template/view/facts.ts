import type { Dossier } from "../../model/dossier.ts";
import { formatLongDate } from "../../thai/date.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import { calendarDate } from "./iso-date.ts";
import { deficiencyCount, scoreNumber } from "./sentences.ts";

/** Single facts, for offices that write sentences of their own around them. */
export interface FactsView {
  readonly fiscalYear: string;
  readonly agency: {
    readonly name: string;
    readonly shortName: string;
    /** Without the word อำเภอ; empty when not given. */
    readonly district: string;
    readonly province: string;
  };
  readonly assessment: { readonly fiscalYear: string; readonly total: string; readonly rating: string };
  readonly meeting: {
    readonly body: string;
    readonly date: string;
    readonly observer: string;
    readonly observationCount: string;
  };
}

/** The facts of a dossier, numbers in Thai digits. */
export function facts(dossier: Dossier): FactsView {
  const { agency, assessment, meeting } = dossier;
  return {
    fiscalYear: thaiNumber(dossier.fiscalYear),
    agency: {
      name: agency.name,
      shortName: agency.shortName,
      district: agency.district ?? "",
      province: agency.province ?? "",
    },
    assessment: {
      fiscalYear: thaiNumber(assessment.fiscalYear),
      total: scoreNumber(assessment.total),
      rating: assessment.rating,
    },
    meeting: {
      body: meeting.body,
      date: formatLongDate(calendarDate(meeting.date)),
      observer: meeting.observer,
      observationCount: thaiNumber(deficiencyCount(dossier)),
    },
  };
}
