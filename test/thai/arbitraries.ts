import fc from "fast-check";

/** Any string JavaScript can hold: every UTF-16 unit, lone surrogates too. */
export const anyText = fc.uint16Array({ maxLength: 30 }).map((units) => String.fromCharCode(...units));

/** Texts put together from the given pieces. */
export function textOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));
}
