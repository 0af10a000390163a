import { classes } from "./characters.ts";
import { spansOf, type Span } from "./span.ts";

/** Titles that stand before a name without a space, and go where it goes. */
const titles = "นายแพทย์|แพทย์หญิง|นางสาว|นาย|นาง|เด็กชาย|เด็กหญิง|คุณ|ดร\\.|น\\.ส\\.";
const space = `[${classes.space}]`;

/**
 * Finds the given words in a text: the whole of each, however many spaces stand between its parts, or one
 * part of it (a surname alone), with a title before it.
 */
export function createNameFinder(words: readonly string[]): (text: string) => readonly Span[] {
  const names = new Set(words.flatMap((word) => [word.trim(), ...word.trim().split(/\s+/)]));
  const longestFirst = [...names].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return () => [];
  const pattern = new RegExp(`(?:(?:${titles})${space}?)?(?:${longestFirst.map(sourceOf).join("|")})`, "g");
  return (text) => spansOf(text, pattern);
}

function sourceOf(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
    .join(`${space}{1,3}`);
}
