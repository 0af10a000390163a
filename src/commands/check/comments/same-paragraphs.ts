/** How many paragraphs in a row may stand in one of two versions only: a text that is left out where it repeats itself has few. */
const reach = 20;

/**
 * For each paragraph the index of the one that says the same in another version of the document, undefined where none
 * does. Both versions go the same way; takes time in proportion to their length.
 */
export function sameParagraphs(
  paragraphs: readonly string[],
  others: readonly string[],
): readonly (number | undefined)[] {
  let next = 0;
  return paragraphs.map((text, index) => {
    if (text === others[next]) return next++;
    if (stepsTo(others[next], paragraphs, index) !== undefined) return undefined;
    const steps = stepsTo(text, others, next);
    next += (steps ?? 0) + 1;
    return steps === undefined ? undefined : next - 1;
  });
}

/** How far ahead of an index the text stands; undefined when it is out of reach. */
function stepsTo(text: string | undefined, paragraphs: readonly string[], from: number): number | undefined {
  const found = paragraphs.slice(from + 1, from + 1 + reach).indexOf(text ?? "");
  return found < 0 ? undefined : found + 1;
}
