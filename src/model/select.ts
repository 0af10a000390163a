import { isRecord } from "../json/value.ts";
import type { Path } from "../json/path.ts";

/** A value found in a JSON text that may be wrong elsewhere. */
export interface Found {
  readonly path: Path;
  readonly value: unknown;
}

/** A text found likewise. */
export interface FoundText extends Found {
  readonly value: string;
}

/**
 * Every value at the places a pattern names: `measureGroups.*.actions.*.id`, where `*` is any element of an array.
 * What does not fit the pattern is passed over; the schema has told of it.
 */
export function select(value: unknown, pattern: string): readonly Found[] {
  return pattern
    .split(".")
    .reduce<readonly Found[]>(
      (found, step) => found.flatMap((item) => stepInto(item, step)),
      [{ path: [], value }],
    );
}

/** Every text at the places a pattern names; other values there are passed over. */
export const selectTexts = (value: unknown, pattern: string): readonly FoundText[] =>
  select(value, pattern).filter((found): found is FoundText => typeof found.value === "string");

function stepInto({ path, value }: Found, step: string): readonly Found[] {
  if (step === "*") {
    return Array.isArray(value)
      ? value.map((element: unknown, index) => ({ path: [...path, index], value: element }))
      : [];
  }
  return isRecord(value) && Object.hasOwn(value, step) ? [{ path: [...path, step], value: value[step] }] : [];
}

/** Whether a path ends on the way to, or at, a place that the pattern names. */
export function leadsTo(path: Path, pattern: string): boolean {
  const steps = pattern.split(".");
  return (
    path.length <= steps.length && path.every((step, index) => steps[index] === "*" || steps[index] === step)
  );
}
