// A seeded source of choices: equal seeds make equal choices, on any machine.

/** The choices of one case: `seed` of the run, `number` of the case. */
export function choices(seed, number) {
  const random = mulberry32(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  /** A whole number from 0, below `end`. */
  const below = (end) => Math.floor(random() * end);
  const pick = (list) => list[below(list.length)];
  return {
    below,
    pick,
    /** True in so many of a hundred cases. */
    percent: (share) => random() * 100 < share,
    /** Small numbers often, large ones seldom. */
    few: (most) => 1 + below(1 + below(most)),
    /** One of `[weight, value]`, in proportion to the weights. */
    weighted(entries) {
      let left = random() * entries.reduce((sum, [weight]) => sum + weight, 0);
      return (entries.find(([weight]) => (left -= weight) < 0) ?? entries.at(-1))[1];
    },
    some: (list, share) => list.filter(() => random() * 100 < share),
    shuffled: (list) =>
      list
        .map((item) => [random(), item])
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item),
  };
}

/** Tommy Ettinger's mulberry32. */
function mulberry32(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
