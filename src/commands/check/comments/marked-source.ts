import { officerTexts, type OfficerText } from "../../../check/officer-texts.ts";
import type { JsonText } from "../../../json/json-text.ts";
import { pathText, type Path } from "../../../json/path.ts";
import { isRecord } from "../../../json/value.ts";
import { normaliseText } from "../../../thai/normalise.ts";
import { spansOf, type Span } from "../../../thai/span.ts";
import { markOf } from "./marks.ts";
import { pathsAround } from "./paths-around.ts";

/** A line of a typed text, from its first visible character; UTF-16 offsets in the normalised text. */
export interface TypedLine extends Span {
  /** Number of the mark before it, its own in the whole file. */
  readonly mark: number;
}

/** A text of a file as it was typed, and the lines of it that may be printed. */
export interface TypedText {
  readonly path: Path;
  readonly typed: string;
  readonly normal: string;
  readonly lines: readonly TypedLine[];
}

/** A file with a mark before each line that people wrote. */
export interface MarkedSource {
  /** JSON text. */
  readonly source: string;
  readonly texts: readonly TypedText[];
}

const visibleLines = /\S[^\n]*/g;

/**
 * Marks the lines that people wrote in a file, so that what is printed of them tells where it comes from. Paths in
 * `unmarked`, and all below them, stay as they are.
 */
export function markedSource(json: JsonText, unmarked: readonly string[]): MarkedSource {
  let count = 0;
  const isMarked = ({ path }: OfficerText): boolean =>
    !pathsAround(path).some((around) => unmarked.includes(around));
  const texts = officerTexts(json)
    .filter(isMarked)
    .map(({ path, text }): TypedText => {
      const normal = normaliseText(text);
      const lines = spansOf(normal, visibleLines).map((span) => ({ ...span, mark: count++ }));
      return { path, typed: text, normal, lines };
    });
  const marked = new Map(texts.map((text) => [pathText(text.path), withMarks(text)]));
  return { source: JSON.stringify(replaced(json.value, [], marked)), texts };
}

function withMarks({ normal, lines }: TypedText): string {
  const marked = lines.map(({ start, mark }, index) => {
    const end = lines[index + 1]?.start ?? normal.length;
    return `${markOf(mark)}${normal.slice(start, end)}`;
  });
  return [normal.slice(0, lines[0]?.start ?? normal.length), ...marked].join("");
}

/** The same value with other texts at some paths. */
function replaced(value: unknown, path: Path, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return texts.get(pathText(path)) ?? value;
  if (Array.isArray(value)) return value.map((element, index) => replaced(element, [...path, index], texts));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, replaced(inner, [...path, key], texts)]),
  );
}
