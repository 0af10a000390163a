import type { Place } from "../diagnostics/diagnostic.ts";
import { placeAtOffset } from "../diagnostics/source-text.ts";
import type { JsonText } from "../json/json-text.ts";
import { pathText, type Path } from "../json/path.ts";
import { isRecord } from "../json/value.ts";
import { toBuddhistYear } from "../thai/date.ts";
import { toArabicDigits } from "../thai/digits.ts";
import { thaiNumber } from "../thai/numbers.ts";
import { shortYear } from "../thai/short-year.ts";
import type { Span } from "../thai/span.ts";

/** A year that a text names and that is over. */
export interface OldYear {
  /** Of the digits, UTF-16 offsets. */
  readonly span: Span;
  /** As typed. */
  readonly words: string;
  /** The year after it, in the same digits: what is meant most often. */
  readonly suggestion: string;
}

/** An old year at its place in a file. */
export interface PlacedOldYear extends OldYear {
  readonly place: Place;
  /** The whole text that names it. */
  readonly text: string;
}

/** How many years back a year is taken for a copied one; laws and plans are older. */
const reach = 10;
const fourDigits = /(?<![0-9๐-๙.,])[0-9๐-๙]{4}(?![0-9๐-๙])/g;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
/** What nobody prints and the office keeps from year to year. */
const idKeys: ReadonlySet<unknown> = new Set(["id", "sections", "answers", "$schema"]);

/** The years before a fiscal year (Buddhist Era) that a text names: of either era, of four digits or two, in its order. */
export function oldYearsIn(text: string, fiscalYear: number): readonly OldYear[] {
  const whole = Array.from(text.matchAll(fourDigits), ({ 0: words, index }) => ({ words, index }));
  const short = Array.from(text.matchAll(shortYear), ({ 0: found, 1: words, index }) => ({
    words: words!,
    index: index + found.length - words!.length,
  }));
  return [...whole, ...short]
    .filter(({ words }) => isOld(Number(toArabicDigits(words)), fiscalYear))
    .toSorted((a, b) => a.index - b.index)
    .map(({ words, index }) => ({
      span: { start: index, end: index + words.length },
      words,
      suggestion: following(words),
    }));
}

function isOld(year: number, fiscalYear: number): boolean {
  const century = fiscalYear - (fiscalYear % 100);
  const readings = year < 100 ? [century + year, century - 100 + year] : [year, toBuddhistYear(year)];
  return readings.some((reading) => reading < fiscalYear && reading >= fiscalYear - reach);
}

function following(words: string): string {
  const next = Number(toArabicDigits(words)) + 1;
  return /[๐-๙]/.test(words) ? thaiNumber(next) : String(next);
}

/** Every old year that a file's texts and comments name, in the order of the file. Ids, and dates in fields of their own, are no texts. */
export function placedOldYears(json: JsonText, fiscalYear: number): readonly PlacedOldYear[] {
  return [...textsIn(json.value, []), ...json.comments()]
    .flatMap(({ path, text }) => oldYearsIn(text, fiscalYear).map((year) => ({ year, path, text })))
    .map(({ year, path, text }) => ({ year, path, text, offset: json.spanOf(path, year.span).start }))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ year, path, text, offset }) => ({
      ...year,
      text,
      place: { ...placeAtOffset(json.source, offset), path: pathText(path) },
    }));
}

/** A text at its place. */
interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

function textsIn(value: unknown, path: Path): readonly PlacedText[] {
  if (typeof value === "string") return isoDate.test(value) ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((child, index) => textsIn(child, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    idKeys.has(key) ? [] : textsIn(child, [...path, key]),
  );
}
