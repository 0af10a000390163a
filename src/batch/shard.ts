/** One machine's part of a batch: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/3`; undefined for what is no part of a whole. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index <= shard.count ? shard : undefined;
}

/**
 * Whether an input belongs to a shard, by its place among all inputs: every input in exactly one shard, shards differ by one
 * input at most, and neighbours, which are alike in size, are spread. The inputs must be the same on every machine; `batch
 * merge` notices where they were not.
 */
export const isInShard = (position: number, { index, count }: Shard): boolean =>
  (position - 1) % count === index - 1;
