/**
 * The text cut into what a Thai typesetter never parts: a base with its marks, and ำ with the letter and
 * tone before it. These are the extended grapheme clusters of UAX #29 but for emoji sequences and Hangul
 * jamo; a surrogate pair and CR LF stay whole.
 */
export function clusters(text: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    if (end < text.length && isInsideCluster(text, end)) continue;
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}

/** How many clusters the text has: its length as a reader counts it. */
export function clusterCount(text: string): number {
  let count = text.length > 0 ? 1 : 0;
  for (let index = 1; index < text.length; index++) if (!isInsideCluster(text, index)) count++;
  return count;
}

/** Would a cut before `text[index]` tear a cluster? `index` is a UTF-16 offset. */
export function isInsideCluster(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x0300) return code === lineFeed && text.charCodeAt(index - 1) === carriageReturn;
  if (code <= 0x0e7f && code >= 0x0e00) return joinsInThai(code) && text.charCodeAt(index - 1) >= space;
  if ((code & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) return true;
  return /^\p{M}/u.test(text.slice(index, index + 2)) && text.charCodeAt(index - 1) >= space;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/** The marks above and below, and SARA AM, whose ring stands on the letter before it. */
function joinsInThai(code: number): boolean {
  return code === 0x0e31 || (code >= 0x0e33 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);
}
