import type { Framework } from "../ita/framework.ts";
import type { CodeDifferences } from "./compare-deficiencies.ts";

/** What the two years measured otherwise. */
export interface FrameworkDifferences extends CodeDifferences {
  /** Indicators of one number and two names. */
  readonly indicators: readonly RenamedIndicator[];
  /** The names of the ratings, best first, where they or their minima are not the same; null where they are. */
  readonly ratingScales: readonly [before: readonly string[], after: readonly string[]] | null;
}

/** An indicator that the two years call differently. */
export interface RenamedIndicator {
  readonly indicator: number;
  readonly before: string;
  readonly after: string;
}

/** Where the frameworks of two years differ; nowhere when one of them is not known. */
export function frameworkDifferences([before, after]: readonly [
  Framework | undefined,
  Framework | undefined,
]): Pick<FrameworkDifferences, "indicators" | "ratingScales"> {
  if (before === undefined || after === undefined) return { indicators: [], ratingScales: null };
  return { indicators: renamed(before, after), ratingScales: scales(before, after) };
}

const renamed = (before: Framework, after: Framework): readonly RenamedIndicator[] =>
  before.indicators.flatMap(({ number, name }) => {
    const later = after.indicators.find((indicator) => indicator.number === number)?.name;
    return later === undefined || later === name ? [] : [{ indicator: number, before: name, after: later }];
  });

function scales(before: Framework, after: Framework): FrameworkDifferences["ratingScales"] {
  const [early, late] = [before.ratingScale.ratings, after.ratingScale.ratings];
  if (JSON.stringify(early) === JSON.stringify(late)) return null;
  return [early.map(({ name }) => name), late.map(({ name }) => name)];
}
