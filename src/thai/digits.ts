import { arabicSpans } from "./arabic-spans.ts";
import type { Span } from "./span.ts";

/** A number in ASCII digits; `index` is its UTF-16 offset. */
export interface AsciiNumber {
  readonly index: number;
  readonly text: string;
}

/**
 * ASCII digits as Thai digits, but for those that belong to item codes, Latin words, addresses of the web
 * and mail, file names, and phone, postal, account and identity numbers (cabinet resolution of 2 May 2543).
 * The decimal point and commas stay; no character changes its place.
 */
export function toThaiDigits(text: string): string {
  if (!/[0-9]/.test(text)) return text;
  return outside(text, arabicSpans(text), everyDigitThai);
}

/** Every ASCII digit as a Thai digit, whatever it belongs to. */
export const everyDigitThai = (text: string): string => text.replace(/[0-9]/g, thaiDigit);

/** Every Thai digit as an ASCII digit; nothing else changes. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - thaiZero + asciiZero));
}

/** The numbers that `toThaiDigits` would change: what a reader of an official document may complain of. */
export function asciiDigitsOutsideExceptions(text: string): readonly AsciiNumber[] {
  const found: AsciiNumber[] = [];
  if (!/[0-9]/.test(text)) return found;
  outside(text, arabicSpans(text), (part, start) => {
    for (const { 0: number, index } of part.matchAll(/[0-9]+(?:[.,][0-9]+)*/g))
      found.push({ index: start + index, text: number });
    return part;
  });
  return found;
}

const thaiZero = 0x0e50;
const asciiZero = 0x30;

function thaiDigit(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - asciiZero + thaiZero);
}

/** The text with what lies outside `spans` (ascending, apart) changed by `change`. */
function outside(
  text: string,
  spans: readonly Span[],
  change: (part: string, start: number) => string,
): string {
  const parts: string[] = [];
  let start = 0;
  for (const span of spans) {
    parts.push(change(text.slice(start, span.start), start), text.slice(span.start, span.end));
    start = span.end;
  }
  parts.push(change(text.slice(start), start));
  return parts.join("");
}
