import { isInsideCluster } from "./clusters.ts";

/** What a line never begins with: closing signs, what belongs to the word before it, repetition and ellipsis marks. */
const neverFirst = new Set("ๆฯ)]}”’»›:;,.!?/%‰…°′″ๅะาำ");
/** What a line never ends with: opening signs, and vowels written before their letter. */
const neverLast = new Set("([{“‘«‹เแโใไ");

/** May a line end and the next begin before `text[offset]`, as far as these two characters can tell? */
export function canPartAt(text: string, offset: number): boolean {
  if (neverFirst.has(text[offset]!) || isInsideCluster(text, offset)) return false;
  return !isLooseDash(text, offset) && !neverLast.has(text[lastInk(text, offset)] ?? "");
}

/** A dash with a space after it, as in `ติดต่อ - สอบถาม`: at the head of a line it would look like a list's. */
function isLooseDash(text: string, offset: number): boolean {
  const next = text[offset + 1] ?? " ";
  return /[-–—]/.test(text[offset]!) && (next === " " || next === "\u00a0");
}

/** The offset of the last character before `offset` that is not a space; −1 when there is none. */
function lastInk(text: string, offset: number): number {
  let index = offset - 1;
  while (index >= 0 && (text[index] === " " || text[index] === "\u00a0")) index--;
  return index;
}
