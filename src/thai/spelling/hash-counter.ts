/** Counts how often hashes of 32 bits come; a count ends at 255. */
export interface HashCounter {
  readonly add: (hash: number, times: number) => void;
  readonly countOf: (hash: number) => number;
  /** Tells whether a hash came once until now: faster than its count where few hashes did. */
  readonly once: () => (hash: number) => boolean;
}

/** Room for each hash, so that few share a way to their place. */
const slotsOfHash = 2;

/** Bits for each hash that came once, so that few others share one. */
const bitsOfHash = 16;

/** A counter for so many different hashes at most; more would fill it without end. */
export function createHashCounter(most: number): HashCounter {
  const size = 2 ** Math.ceil(Math.log2(1 + most * slotsOfHash));
  const hashes = new Int32Array(size);
  const counts = new Uint8Array(size);
  const last = size - 1;
  /** Where a hash is counted, or would be. */
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 16)) & last;
    while (counts[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  };
  return {
    add: (hash, times) => {
      const slot = slotOf(hash);
      hashes[slot] = hash;
      counts[slot] = Math.min(255, counts[slot]! + times);
    },
    countOf: (hash) => counts[slotOf(hash)]!,
    once: () => {
      const mayBeOnce = createSieve(hashes.filter((_, slot) => counts[slot] === 1));
      return (hash) => mayBeOnce(hash) && counts[slotOf(hash)] === 1;
    },
  };
}

/** Tells quickly of most hashes that they are none of these; of these never. */
function createSieve(hashes: Int32Array): (hash: number) => boolean {
  const bits = new Uint32Array(2 ** Math.ceil(Math.log2(1 + (hashes.length * bitsOfHash) / 32)));
  const last = bits.length - 1;
  for (const hash of hashes) bits[(hash >>> 5) & last]! |= 1 << (hash & 31);
  return (hash) => (bits[(hash >>> 5) & last]! & (1 << (hash & 31))) !== 0;
}
