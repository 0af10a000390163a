/** What XML 1.0 has no way to write: controls, lone surrogates, U+FFFE and U+FFFF (production 2, Char). */
const UNWRITABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text without the characters that would make Word refuse the file. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, "");
}
