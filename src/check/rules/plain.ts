import { toArabicDigits } from "../../thai/digits.ts";
import { normaliseText } from "../../thai/normalise.ts";

/** A text as far as its words go: normalised, without spaces and line ends, digits of one system. For comparing only. */
export const plain = (text: string): string => toArabicDigits(normaliseText(text)).replace(/\s+/g, "");
