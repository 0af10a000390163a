import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";

/** What is wrong with one value, and what would mend it; the place is added by whoever knows it. */
export interface Fault {
  /** Thai, one sentence, no full stop; the offending value stands in “ ”. */
  readonly message: string;
  readonly hints: readonly string[];
}

/** More errors than an officer mends in one go are not listed. */
export const maximumFaults = 100;

/** As many as are listed, and one more to tell that there are more; so a hostile file costs no more than a bad one. */
export const few = <T>(list: readonly T[]): readonly T[] => list.slice(0, maximumFaults + 1);

/** A fault as an error at its place. */
export function errorAt(place: Place, code: DiagnosticCode, { message, hints }: Fault): Diagnostic {
  return { code, severity: "error", message, place, hints };
}
