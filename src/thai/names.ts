import { alternatives, gap, maybeGap, titles } from "./patterns.ts";
import { spansOf, type Span } from "./span.ts";

const leadingTitle = new RegExp(`^(?:${titles})`);

/**
 * Finds the given words in a text: the whole of each, however many spaces stand between its parts, or one
 * part of it (a surname, a first name without its title), and takes a title before it along.
 */
export function createNameFinder(words: readonly string[]): (text: string) => readonly Span[] {
  const names = new Set(words.flatMap(formsOf).filter((name) => name.length > 1));
  if (names.size === 0) return () => [];
  const pattern = new RegExp(`(?:(?:${titles})${maybeGap})?(?:${sourceOf([...names])})`, "g");
  return (text) => spansOf(text, pattern);
}

/** The name with single spaces and each of its parts, all of them with and without a title. */
function formsOf(word: string): readonly string[] {
  const parts = word.trim().split(/\s+/);
  return [parts.join(" "), ...parts].flatMap((form) => [form, form.replace(leadingTitle, "")]);
}

function sourceOf(names: readonly string[]): string {
  return alternatives(names).replaceAll(" ", gap);
}
