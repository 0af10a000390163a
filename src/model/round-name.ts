import { toArabicDigits } from "../thai/digits.ts";
import { normaliseText } from "../thai/normalise.ts";

/** What makes two names of rounds the same: รอบ ๖ เดือน is typed as รอบ 6 เดือน on many keyboards. */
export function roundKey(name: string): string {
  return toArabicDigits(normaliseText(name)).replace(/\s+/g, " ").trim();
}
