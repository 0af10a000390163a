import { thaiNumber } from "../../thai/numbers.ts";
import type { Lines } from "./lines.ts";

/** Several texts with their numbers, `๑. …`; one alone bears none. */
export function numbered(texts: readonly string[]): Lines {
  if (texts.length < 2) return texts;
  return texts.map((text, index) => `${thaiNumber(index + 1)}. ${text}`);
}
