import { toArabicDigits } from "../thai/digits.ts";

/** An item of ITA, such as O12: not a part of O123. */
const itemCode = /^[a-z]{1,4}\d+$/;

/**
 * The lines of a text that say something. Spaces, the case of letters and the kind of digits make no difference: Thai
 * writes no spaces between words, and where a line of print ended nobody remembers. Item codes are found as a whole.
 */
export function linesWith(text: string, wanted: string): readonly string[] {
  const sought = comparable(wanted);
  if (sought === "") return [];
  return text.split("\n").filter((line) => says(comparable(line), sought));
}

const comparable = (text: string): string =>
  toArabicDigits(text.normalize("NFC")).replace(/\s+/g, "").toLowerCase();

const says = (line: string, sought: string): boolean =>
  itemCode.test(sought) ? new RegExp(`(?<![a-z0-9])${sought}(?![0-9])`).test(line) : line.includes(sought);
