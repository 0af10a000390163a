import type { Framework } from "../ita/framework.ts";
import type { Dossier } from "../model/dossier.ts";
import { comparedActions, type ComparedAction } from "./compare-actions.ts";
import { comparedDeficiencies, type ComparedDeficiency } from "./compare-deficiencies.ts";
import { frameworkDifferences, type FrameworkDifferences } from "./compare-frameworks.ts";
import { scorePairs, type ScorePair } from "./compare-scores.ts";

export type { ComparedAction, ComparedDeficiency, FrameworkDifferences, ScorePair };

/** Two years side by side. */
export interface Comparison {
  readonly years: readonly [before: number, after: number];
  readonly assessedYears: readonly [before: number, after: number];
  readonly agencies: readonly [before: string, after: string];
  readonly ratings: readonly [before: string, after: string];
  readonly scores: readonly ScorePair[];
  readonly deficiencies: readonly ComparedDeficiency[];
  readonly actions: readonly ComparedAction[];
  /** What makes the two years less than comparable. */
  readonly differences: FrameworkDifferences;
}

/** The frameworks of the two assessed years; undefined where there is none. */
export type FrameworkPair = readonly [before: Framework | undefined, after: Framework | undefined];

/** Compares two dossiers: published results, deficiencies, actions. Each list is in the order of the later year. */
export function compareYears(before: Dossier, after: Dossier, frameworks: FrameworkPair): Comparison {
  const results = [before.assessment, after.assessment] as const;
  const { compared, codes } = comparedDeficiencies(results, frameworks);
  return {
    years: [before.fiscalYear, after.fiscalYear],
    assessedYears: [before.assessment.fiscalYear, after.assessment.fiscalYear],
    agencies: [before.agency.name, after.agency.name],
    ratings: [before.assessment.rating, after.assessment.rating],
    scores: scorePairs(results, frameworks),
    deficiencies: compared,
    actions: comparedActions(before, after),
    differences: { ...frameworkDifferences(frameworks), ...codes },
  };
}
