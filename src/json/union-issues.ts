import type { z } from "zod";

/**
 * Which branch of a union the writer meant, told by its issues: the one whose kind and keys fit best. Undefined when
 * several fit equally.
 */
export function likelyIssues(
  branches: readonly (readonly z.core.$ZodIssue[])[],
  value: unknown,
): readonly z.core.$ZodIssue[] | undefined {
  const ranked = branches
    .map((issues) => ({ issues, misfit: issues.reduce((sum, issue) => sum + misfit(issue, value), 0) }))
    .sort((a, b) => a.misfit - b.misfit);
  const [best, second] = ranked;
  return best !== undefined && best.misfit < (second?.misfit ?? Infinity) ? best.issues : undefined;
}

/** A wrong kind tells most against a branch, a key too many or too few less, a wrong value inside least. */
function misfit(issue: z.core.$ZodIssue, value: unknown): number {
  const [key, ...deeper] = issue.path;
  if (key === undefined && isOfOtherKind(issue, value)) return 100;
  if (issue.code === "unrecognized_keys" && key === undefined) return 10 * issue.keys.length;
  const isMissing = deeper.length === 0 && key !== undefined && !Object.hasOwn(Object(value) as object, key);
  return isMissing ? 10 : 1;
}

const isOfOtherKind = ({ code }: z.core.$ZodIssue, value: unknown): boolean =>
  code === "invalid_type" || (code === "invalid_value" && typeof value === "object");
