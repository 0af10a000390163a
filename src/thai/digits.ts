/** A run of ASCII digits in a text; `index` is its UTF-16 offset. */
export interface DigitRun {
  readonly index: number;
  readonly text: string;
}

/** Draft. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0x0e50));
}

/** Every Thai digit as an ASCII digit; nothing else changes. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e50 + 0x30));
}

/** Draft. */
export function asciiDigitsOutsideExceptions(text: string): readonly DigitRun[] {
  return Array.from(text.matchAll(/[0-9]+/g), (match) => ({ index: match.index, text: match[0] }));
}
