/** A piece of a text, by UTF-16 offsets; `end` is the first one outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern (with the flag g) matches, from left to right. */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}
