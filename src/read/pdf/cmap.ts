import type { Budget } from "./filters.ts";
import { decodeUtf16, isArray, PdfWord } from "./objects.ts";
import type { PdfValue } from "./objects.ts";
import { ObjectParser } from "./parser.ts";

/** Codes one range may name: as many as two bytes can write. */
const longestRange = 65_536;
/** What one code of a range costs, in bytes of the budget. */
const codeCost = 256;
/** Characters one code may stand for; a ligature needs five. */
const longestText = 32;

/** Reads a `ToUnicode` CMap: what each code of a font says (ISO 32000-1, 9.10.3). */
export function readToUnicode(bytes: Uint8Array, budget: Budget): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const parser = new ObjectParser(bytes, 0, false);
  for (let value = parser.next(); value !== undefined; value = parser.next()) {
    if (!(value instanceof PdfWord)) continue;
    if (value.value === "beginbfchar") readCharacters(parser, texts);
    if (value.value === "beginbfrange") readRanges(parser, texts, budget);
  }
  return texts;
}

function readCharacters(parser: ObjectParser, texts: Map<number, string>): void {
  for (let code = parser.next(); typeof code === "string"; code = parser.next()) {
    texts.set(codeOf(code), textOf(parser.next()));
  }
}

function readRanges(parser: ObjectParser, texts: Map<number, string>, budget: Budget): void {
  for (let low = parser.next(); typeof low === "string"; low = parser.next()) {
    const high = parser.next();
    const target = parser.next();
    if (typeof high !== "string" || target === undefined || target instanceof PdfWord) return;
    const first = codeOf(low);
    const last = Math.min(codeOf(high), first + longestRange);
    budget.spend(codeCost * Math.max(0, last - first));
    for (let code = first; code <= last; code += 1) texts.set(code, targetOf(target, code - first));
  }
}

/** A list gives each code its text; a string is the first's, and its last unit counts on. */
function targetOf(target: PdfValue, step: number): string {
  if (isArray(target)) return textOf(target[step]);
  const text = textOf(target);
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + step);
}

function textOf(value: PdfValue | PdfWord | undefined): string {
  return typeof value === "string" ? decodeUtf16(value).slice(0, longestText) : "";
}

function codeOf(bytes: string): number {
  let code = 0;
  for (let at = 0; at < bytes.length && at < 4; at += 1) code = code * 256 + bytes.charCodeAt(at);
  return code;
}
