/** A piece of a text, by UTF-16 offsets; `end` is the first one outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a pattern matches, from left to right. It has the flag g and never matches the empty string.
 * (`matchAll` would copy the expression each time, which costs more than most searches here.)
 */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    spans.push({ start: match.index, end: pattern.lastIndex });
  return spans;
}
