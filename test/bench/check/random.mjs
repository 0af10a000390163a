/**
 * Numbers that look random and are the same every time (mulberry32).
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    /** A whole number from 0 up to, not including, a limit. */
    below: (limit) => Math.floor(next() * limit),
    /** One of a list. */
    oneOf: (list) => list[Math.floor(next() * list.length)],
  };
}
