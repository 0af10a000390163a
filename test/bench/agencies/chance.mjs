// Choices that are the same in every run and on every machine.

/**
 * Chance from a seed: numbers, picks, samples.
 * @param {number} seed
 */
export function chanceOf(seed) {
  const next = mulberry32(Math.imul(seed + 1, 0x9e3779b1));
  /** A whole number from `least` to `most`, both possible. */
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (list) => list[whole(0, list.length - 1)];
  /** So many different items of a list, in the order of the list. */
  const sample = (list, count) => {
    const kept = new Set(shuffled(list.map((_, index) => index)).slice(0, count));
    return list.filter((_, index) => kept.has(index));
  };
  const shuffled = (list) =>
    list
      .map((item) => [next(), item])
      .sort(([first], [second]) => first - second)
      .map(([, item]) => item);
  /** True so many times of a hundred. */
  const percent = (share) => next() * 100 < share;
  /** `{a|b|c}` becomes one of the three. */
  const worded = (text) => text.replace(/\{([^}]*)\}/g, (_, choices) => pick(choices.split("|")));
  return { whole, pick, sample, percent, worded };
}

/** A small seeded generator of numbers from 0 to 1 (Tommy Ettinger's mulberry32). */
function mulberry32(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
