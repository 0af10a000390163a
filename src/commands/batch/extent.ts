import type { Shard } from "../../batch/shard.ts";
import { standardInput, type Io } from "../../io.ts";
import type { Candidate } from "./candidates.ts";
import { countLines } from "./lines.ts";

/** How many dossiers a batch may have, as far as that is known. */
export interface Extent {
  /** Of this shard; undefined where that is known only when the last has come. */
  readonly total: () => number | undefined;
  /** One of the candidates was no dossier. */
  readonly passOver: (path: string) => void;
  readonly passedOver: readonly string[];
}

/** Counts the candidates, whose NDJSON files are read for that. */
export async function extentOf(candidates: readonly Candidate[], shard: Shard, io: Io): Promise<Extent> {
  const count = await countOf(candidates, io);
  const passedOver: string[] = [];
  return {
    total: () => (count === undefined ? undefined : shareOf(count - passedOver.length, shard)),
    passOver: (path) => passedOver.push(path),
    passedOver,
  };
}

async function countOf(candidates: readonly Candidate[], io: Io): Promise<number | undefined> {
  if (candidates.some(({ path }) => path === standardInput)) return undefined;
  let count = 0;
  for (const { from, path } of candidates)
    count += from === "file" ? 1 : await countLines(io.readStream(path));
  return count;
}

/** How many of so many inputs fall to a shard. */
const shareOf = (inputs: number, { index, count }: Shard): number =>
  Math.floor(inputs / count) + (inputs % count >= index ? 1 : 0);
