import { instrumentOf, type Framework, type InstrumentId } from "../../../ita/framework.ts";
import type { Indicator } from "../../../model/dossier.ts";

/** The mean score of one instrument's indicators. */
export interface InstrumentScore {
  readonly id: InstrumentId;
  /** Share of the total, in percent. */
  readonly weight: number;
  readonly mean: number;
}

/**
 * The score of each instrument: the plain mean of its indicators. undefined when an indicator of the framework has no
 * score yet: means over a part say nothing of the whole.
 */
export function instrumentScores(
  framework: Framework,
  indicators: readonly Pick<Indicator, "number" | "score">[],
): readonly InstrumentScore[] | undefined {
  const scores = new Map(indicators.map(({ number, score }) => [number, score]));
  if (framework.indicators.some(({ number }) => !scores.has(number))) return undefined;
  return framework.instruments.flatMap(({ id, weight }) => {
    const own = framework.indicators.filter(({ number }) => instrumentOf(framework, number)?.id === id);
    if (own.length === 0) return [];
    const sum = own.reduce((total, { number }) => total + scores.get(number)!, 0);
    return [{ id, weight, mean: sum / own.length }];
  });
}

/** The total that the instruments' scores make: their mean, weighted. */
export function weightedTotal(scores: readonly InstrumentScore[]): number {
  const weights = scores.reduce((sum, { weight }) => sum + weight, 0);
  return scores.reduce((sum, { weight, mean }) => sum + weight * mean, 0) / weights;
}
