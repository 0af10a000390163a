import { indicatorName, topicTitle, type Framework } from "../../ita/framework.ts";
import { findFramework } from "../../ita/load.ts";
import type { Dossier } from "../../model/dossier.ts";

/** The frameworks that a dossier's words come from. */
export interface Frameworks {
  /** That of the assessed year: instruments, indicators, items. */
  readonly assessed: Framework;
  /** That of the dossier's own year, where there is one: topics may be of either. */
  readonly own?: Framework | undefined;
  /** That of any other fiscal year (Buddhist Era), where there is one: results may be published in the year after. */
  readonly ofYear: (fiscalYear: number) => Framework | undefined;
}

/** The frameworks of a dossier, by default those that come with the program. Throws RangeError for a year that the model must have refused. */
export function frameworksOf(
  { fiscalYear, assessment }: Dossier,
  frameworkOf: (fiscalYear: number) => Framework | undefined = findFramework,
): Frameworks {
  return {
    assessed: known(frameworkOf(assessment.fiscalYear), `framework ${assessment.fiscalYear}`),
    own: frameworkOf(fiscalYear),
    ofYear: frameworkOf,
  };
}

/** Official name of an indicator. Throws RangeError for one that the model must have refused. */
export function nameOfIndicator({ assessed }: Frameworks, number: number): string {
  return known(indicatorName(assessed, number), `indicator ${number}`);
}

/** Title of an analysis topic, sought in the dossier's own year first. Throws RangeError as above. */
export function titleOfTopic({ assessed, own }: Frameworks, id: string): string {
  return known((own && topicTitle(own, id)) ?? topicTitle(assessed, id), `topic ${id}`);
}

/** What a checked dossier has; none is a mistake of the program. */
export function known<Fact>(fact: Fact | undefined, what: string): Fact {
  if (fact === undefined) throw new RangeError(`The model let an unknown ${what} pass`);
  return fact;
}
