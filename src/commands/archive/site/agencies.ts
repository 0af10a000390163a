import type { ArchivedAgency } from "../../../site/archived-year.ts";
import type { KeptYear } from "./kept-year.ts";

/** The years by agency, in the order of the archive's keys, the latest year of each first. */
export function agenciesOf(years: readonly KeptYear[]): readonly ArchivedAgency[] {
  const byKey = new Map<string, KeptYear[]>();
  for (const kept of years) {
    const { key } = kept.year.agency;
    byKey.set(key, [...(byKey.get(key) ?? []), kept]);
  }
  return [...byKey]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, kept]) => ({
      key,
      years: kept.toSorted((a, b) => b.bag.fiscalYear - a.bag.fiscalYear).map(({ year }) => year),
    }));
}
