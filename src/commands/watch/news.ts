import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/** What two builds have said, compared. */
export interface News {
  readonly added: readonly Diagnostic[];
  readonly gone: readonly Diagnostic[];
}

/**
 * What is said now and was not before, and the other way round. The place does not count: a line put in above moves all that
 * follow; of findings alike it is their number that counts.
 */
export const newsBetween = (before: readonly Diagnostic[], now: readonly Diagnostic[]): News => ({
  added: without(now, before),
  gone: without(before, now),
});

function without(all: readonly Diagnostic[], known: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const each of known) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count <= 0;
  });
}

const keyOf = ({ code, severity, message, place }: Diagnostic): string =>
  JSON.stringify([code, severity, message, place?.file]);
