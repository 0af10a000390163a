import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/** Further places of one finding that are named; the rest are counted. */
const mostPlaces = 8;

/**
 * Findings of one rule with one message as one, at the first of their places; the others are named below it. Severity and
 * order stay. What stands once is untouched.
 */
export function grouped(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { code, severity, message, place } = diagnostic;
    const key = JSON.stringify([code, severity, message, place?.file]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()].map(([first, ...others]) => withOthers(first!, others));
}

function withOthers(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  if (others.length === 0) return first;
  const lines = others.slice(0, mostPlaces).map(({ place }) => place?.line ?? "?");
  const more = others.length > mostPlaces ? " …" : "";
  return {
    ...first,
    message: `${first.message} (อีก ${others.length} แห่ง: บรรทัด ${lines.join(", ")}${more})`,
  };
}
