import { createHash } from "node:crypto";
import type { Observation } from "./result.ts";

/** The SHA-256 of bytes or of a text in UTF-8, lower-case hexadecimal. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex");

/**
 * One hash of everything that decides the bytes of a dossier's documents: what was asked for, by which program, and every
 * answer of the disk on the way.
 */
export function contentHash(recipe: string, inputs: readonly Observation[]): string {
  const sorted = [...inputs].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return sha256(JSON.stringify([recipe, sorted.map(({ asked, path, answer }) => [asked, path, answer])]));
}

const keyOf = ({ asked, path }: Observation): string => `${asked} ${path}`;
