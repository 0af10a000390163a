import { folded } from "./folded.ts";
import { sameParagraphs } from "./same-paragraphs.ts";

/** Plane 15 without its two noncharacters: private use, so no normalisation or digit rule touches it (Unicode 23.5). */
const firstMark = 0xf0000;
const markCount = 0xfffe;
const marks = /[\u{f0000}-\u{ffffd}]/gu;

/** The character that marks a line; empty for a line beyond the characters there are, which then counts as not printed. */
export const markOf = (number: number): string =>
  number < markCount ? String.fromCodePoint(firstMark + number) : "";

/** Where a line begins in print. */
export interface PrintedPlace {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** UTF-16 offset in it. */
  readonly offset: number;
}

/**
 * Where marked lines are printed first, by mark. The marks may change what the template makes of equal texts: a paragraph
 * that says something else when they are there tells nothing.
 */
export function placesOfMarks(
  marked: readonly string[],
  printed: readonly string[],
): ReadonlyMap<number, PrintedPlace> {
  const places = new Map<number, PrintedPlace>();
  const same = sameParagraphs(
    marked.map((text) => folded(text.replace(marks, ""))),
    printed.map(folded),
  );
  for (const [index, text] of marked.entries()) {
    const paragraph = same[index];
    if (paragraph === undefined) continue;
    for (const [before, { 0: mark, index: at }] of [...text.matchAll(marks)].entries()) {
      const number = mark.codePointAt(0)! - firstMark;
      if (!places.has(number)) places.set(number, { paragraph, offset: at - before * mark.length });
    }
  }
  return places;
}
