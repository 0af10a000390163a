import type { Place } from "./diagnostic.ts";

/** A text that diagnostics point into: its name for messages, and the text itself. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

const graphemes = new Intl.Segmenter("th", { granularity: "grapheme" });

/** The place of a character, given by its offset in UTF-16 units; an offset behind the end is the end. */
export function placeAtOffset(source: SourceText, offset: number): Place {
  const before = source.text.slice(0, offset);
  const line = before.split("\n").length;
  return placeAtLine(source, line, before.length - (before.lastIndexOf("\n") + 1));
}

/** The place of a character, given by its line from 1 and the UTF-16 units before it in that line. */
export function placeAtLine({ name, text }: SourceText, line: number, unitsBefore: number): Place {
  const excerpt = (text.split("\n")[line - 1] ?? "").replace(/\r$/, "");
  const column = [...graphemes.segment(excerpt.slice(0, unitsBefore))].length + 1;
  return { file: name, line, column, excerpt };
}
