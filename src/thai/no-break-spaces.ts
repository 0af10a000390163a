import type { LineBreaker } from "./line-breaks.ts";

/** The text with U+00A0 for every single space at which no line may end, for a program that breaks lines itself. */
export function noBreakSpaces(text: string, breaker: LineBreaker): string {
  const breaks = new Set(breaker.breaks(text));
  return text.replace(/(?<=[^ \n]) (?=[^ \n])/g, (space, index: number) =>
    breaks.has(index + 1) ? space : "\u00a0",
  );
}
