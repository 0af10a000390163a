import { sha256 } from "../output/sha256.ts";
import type { Observation } from "./result.ts";

/**
 * One hash of everything that decides the bytes of a dossier's documents: what was asked for, by which program, and every
 * answer of the disk on the way.
 */
export function contentHash(recipe: string, inputs: readonly Observation[]): string {
  const sorted = [...inputs].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return sha256(JSON.stringify([recipe, sorted.map(({ asked, path, answer }) => [asked, path, answer])]));
}

const keyOf = ({ asked, path }: Observation): string => `${asked} ${path}`;
