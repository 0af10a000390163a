import { isInsideCluster } from "../thai/clusters.ts";

/** A stretch of a text, in UTF-16 offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const leadingVowel = /[\u0e40-\u0e44]/;

/**
 * The words of a finding with up to about `around` characters on each side, for a message: no cluster is torn, and no
 * leading vowel parted from its letter. Spaces at the ends are left out.
 */
export function excerpt(text: string, { start, end }: Stretch, around: number): string {
  let from = Math.max(0, start - around);
  let to = Math.min(text.length, end + around);
  while (from > 0 && (isInsideCluster(text, from) || leadingVowel.test(text[from - 1]!))) from--;
  while (to < text.length && (isInsideCluster(text, to) || leadingVowel.test(text[to - 1]!))) to++;
  return text.slice(from, to).trim();
}
