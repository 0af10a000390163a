import type { Finding } from "../../../check/rule.ts";
import { pathText, type Path } from "../../../json/path.ts";
import type { Span } from "../../../thai/span.ts";
import type { TypedLine, TypedText } from "./marked-source.ts";
import type { PrintedPlace } from "./marks.ts";
import { pathsAround } from "./paths-around.ts";
import { lineOf, normalSpan, printedSpan } from "./printed-span.ts";

/** Words of the document beside which something is said. */
export interface Anchor {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly span: Span;
  /** Are these the words that were found, and not others near them? */
  readonly isPrinted: boolean;
}

/** Finds the words for what was found in the dossier. */
export type AnchorOf = (found: Pick<Finding, "path" | "span">) => Anchor;

/** A line of a text with its place in print. */
interface PrintedLine {
  readonly text: TypedText;
  readonly line: TypedLine;
  readonly place: PrintedPlace;
}

/**
 * The words in print that a finding is about. What is not printed is answered by the first text printed of the same
 * object, else of those around it, else by the document's first paragraph, its title.
 */
export function anchorsIn(
  printed: readonly string[],
  texts: readonly TypedText[],
  places: ReadonlyMap<number, PrintedPlace>,
): AnchorOf {
  const byPath = new Map(texts.map((text) => [pathText(text.path), text]));
  const nearby = firstLines(texts, places);
  const anchor = ({ text, line, place }: PrintedLine, span: Span, isPrinted: boolean): Anchor => {
    const { paragraph, offset } = place;
    return { paragraph, span: printedSpan(printed[paragraph]!, offset, { text, line, span }), isPrinted };
  };
  return ({ path, span: piece }) => {
    const text = byPath.get(pathText(path));
    if (text) {
      const span = normalSpan(text, piece);
      const line = lineOf(text, span);
      const place = line && places.get(line.mark);
      if (line && place) return anchor({ text, line, place }, span, true);
    }
    const near = nearest(nearby, path);
    return near ? anchor(near, near.line, false) : titleAnchor(printed);
  };
}

/** The words for what is found in no text of the dossier. */
export const titleAnchor = ([title = ""]: readonly string[]): Anchor => ({
  paragraph: 0,
  span: { start: 0, end: title.length },
  isPrinted: false,
});

/** The first printed line of each object, list and text, by path. */
function firstLines(
  texts: readonly TypedText[],
  places: ReadonlyMap<number, PrintedPlace>,
): ReadonlyMap<string, PrintedLine> {
  const found = new Map<string, PrintedLine>();
  for (const text of texts) {
    const line = text.lines.find(({ mark }) => places.has(mark));
    const place = line && places.get(line.mark);
    if (!line || !place) continue;
    for (const around of pathsAround(text.path)) {
      if (!found.has(around)) found.set(around, { text, line, place });
    }
  }
  return found;
}

function nearest(nearby: ReadonlyMap<string, PrintedLine>, path: Path): PrintedLine | undefined {
  const around = pathsAround(path).find((path) => nearby.has(path));
  return around === undefined ? undefined : nearby.get(around);
}
