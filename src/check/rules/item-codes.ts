import { toArabicDigits } from "../../thai/digits.ts";

/** Whether a text is the code of a question or item as the frameworks write it: I7, E11, O12. */
export const isItemCode = (code: string): boolean => /^[A-Z]+\d+$/.test(code);

/** What a misspelt code most likely means: `042` → O42, `O๑๒` → O12, `o 12` → O12; undefined where it is anybody's guess. */
export function meantItemCode(code: string): string | undefined {
  const plain = toArabicDigits(code)
    .replace(/[\s.-]/g, "")
    .toUpperCase();
  const [, letter, digits] = /^([IEO0])0*([1-9]\d{0,2})$/.exec(plain) ?? [];
  if (letter === undefined || digits === undefined) return undefined;
  return `${letter === "0" ? "O" : letter}${digits}`;
}
