/**
 * What part of their sum each count is, in percent with two decimals. The parts add up to exactly 100 (method of the largest
 * remainder; of equal remainders the first is rounded up); of nothing every part is 0.
 */
export function percentShares(counts: readonly number[]): readonly number[] {
  const sum = counts.reduce((all, count) => all + count, 0);
  if (sum === 0) return counts.map(() => 0);
  const whole = counts.map((count) => Math.floor((count * hundredths) / sum));
  const remainders = counts.map((count) => (count * hundredths) % sum);
  const missing = hundredths - whole.reduce((all, part) => all + part, 0);
  const largestFirst = [...remainders.keys()].sort((a, b) => remainders[b]! - remainders[a]! || a - b);
  const raised = new Set(largestFirst.slice(0, missing));
  return whole.map((part, index) => (part + (raised.has(index) ? 1 : 0)) / 100);
}

/** All of it, in hundredths of a percent. */
const hundredths = 10_000;
