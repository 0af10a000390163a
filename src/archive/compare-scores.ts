import { indicatorName, type Framework } from "../ita/framework.ts";
import type { Assessment } from "../model/dossier.ts";

/** A number of two years; missing where a year has none. */
export interface ScorePair {
  /** The indicator's number; undefined for the total. */
  readonly indicator: number | undefined;
  /** The indicator's name in the later year's framework, or in the earlier's. */
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Points gained, to two decimals. */
  readonly difference: number | undefined;
}

/** The scores of two results by indicator, the total last. */
export function scorePairs(
  [before, after]: readonly [Assessment, Assessment],
  [early, late]: readonly [Framework | undefined, Framework | undefined],
): readonly ScorePair[] {
  const numbers = new Set([...after.indicators, ...before.indicators].map(({ number }) => number));
  const nameOf = (number: number): string =>
    (late && indicatorName(late, number)) ?? (early && indicatorName(early, number)) ?? "";
  return [
    ...[...numbers]
      .toSorted((a, b) => a - b)
      .map((number) => ({
        indicator: number,
        name: nameOf(number),
        ...pair(scoreIn(before, number), scoreIn(after, number)),
      })),
    { indicator: undefined, name: "คะแนนรวม", ...pair(before.total, after.total) },
  ];
}

const scoreIn = ({ indicators }: Assessment, number: number): number | undefined =>
  indicators.find((indicator) => indicator.number === number)?.score;

/** Of what is printed: two numbers of two decimals differ by just what a reader reckons. */
const pair = (before: number | undefined, after: number | undefined) => ({
  before,
  after,
  difference:
    before === undefined || after === undefined
      ? undefined
      : (Math.round(after * 100) - Math.round(before * 100)) / 100,
});
