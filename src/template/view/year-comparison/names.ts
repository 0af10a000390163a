import type { Dossier } from "../../../model/dossier.ts";
import { thaiNumber } from "../../../thai/numbers.ts";

/** One kept year, and where it is kept. */
export interface ComparedYear {
  readonly dossier: Dossier;
  /** The bag's folder. */
  readonly bag: string;
  /** From 1. */
  readonly version: number;
  /** The day it was kept, ISO; empty where the bag does not say. */
  readonly day: string;
  /** SHA-512 of the bag's tag manifest, which covers all of it; hexadecimal. */
  readonly checksum: string;
}

/** How two years are told apart in print. */
export interface YearNames {
  /** Of the measures: `๒๕๖๘`, or `๒๕๖๘ ฉบับที่ ๒` of two versions of one year. */
  readonly year: string;
  /** Of the assessment that they answer: `๒๕๖๗`. */
  readonly assessed: string;
}

/** The names of a year beside another, or beside several. */
export function yearNames(year: ComparedYear, all: readonly ComparedYear[]): YearNames {
  const { dossier, version } = year;
  const others = all.filter((other) => other !== year).map((other) => other.dossier);
  const { fiscalYear, assessment } = dossier;
  const isYearAlone = others.every((other) => other.fiscalYear !== fiscalYear);
  const name = isYearAlone ? thaiNumber(fiscalYear) : `${thaiNumber(fiscalYear)} ฉบับที่ ${thaiNumber(version)}`;
  const isAlone = others.every((other) => other.assessment.fiscalYear !== assessment.fiscalYear);
  const assessed = thaiNumber(assessment.fiscalYear);
  return { year: name, assessed: isAlone ? assessed : `${assessed} (มาตรการปี ${name})` };
}
