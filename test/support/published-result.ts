import type { Framework } from "../../src/ita/framework.ts";
import type { Assessment } from "../../src/model/dossier.ts";

/** What the scores of a published result give by its year's framework: the total unrounded, and the rating. */
export function resultOfScores({ indicators }: Assessment, framework: Framework) {
  const means = framework.instruments.map(({ id, weight }) => {
    const numbers = framework.indicators
      .filter(({ instrument }) => instrument === id)
      .map(({ number }) => number);
    const scores = indicators.filter(({ number }) => numbers.includes(number)).map(({ score }) => score);
    return { weight, mean: scores.reduce((sum, score) => sum + score, 0) / scores.length };
  });
  const total = means.reduce((sum, { mean, weight }) => sum + (mean * weight) / 100, 0);
  const rating = framework.ratingScale.ratings.find(
    ({ minimum, eachInstrumentMinimum = 0 }) =>
      total >= minimum && means.every(({ mean }) => mean >= eachInstrumentMinimum),
  );
  return { total, rating: rating?.name };
}
