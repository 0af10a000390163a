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
  /** Where each line of it begins, blank ones too. */
  readonly starts: readonly LineStart[];
  readonly lines: readonly TypedLine[];
}

/** UTF-16 offsets of the same line in a text as typed, and in its normalised form. */
interface LineStart {
  readonly typed: number;
  readonly normal: number;
}

/** A file with a mark before each line that people wrote. */
export interface MarkedSource {
  /** JSON text. */
  readonly source: string;
  readonly texts: readonly TypedText[];
}

const visibleLines = /\S[^\n]*/g;
/** What `normaliseText` makes a line feed of. */
const typedLineEnds = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const lineFeeds = /\n/g;

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
      return { path, typed: text, normal, starts: lineStarts(text, normal), lines };
    });
  const marked = new Map(texts.map((text) => [pathText(text.path), withMarks(text)]));
  return { source: JSON.stringify(replaced(json.value, [], marked)), texts };
}

function lineStarts(typed: string, normal: string): readonly LineStart[] {
  const ends = spansOf(normal, lineFeeds);
  const later = spansOf(typed, typedLineEnds).map(({ end }, index) => ({
    typed: end,
    normal: ends[index]!.end,
  }));
  return [{ typed: 0, normal: 0 }, ...later];
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
