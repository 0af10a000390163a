/** Dotted lines to write on: they are drawn as dots, as a tab's leader or as a rule, and are no words. */
const leader = /[.…_]{4,}|…{2,}/g;

/**
 * A paragraph in the form in which it is compared: NFC, each run of white space one space, no-break spaces among
 * them, dotted lines left out, no space at its ends. A line end is kept as `\n` where no space stands beside it,
 * and always in `expected` text, where a forced break may take the place of the space beside it.
 */
export function comparableText(text: string, expected = false): string {
  const whole = text.normalize("NFC").replace(leader, " ");
  return whole.trim().replace(/\s+/g, (white) => {
    if (!white.includes("\n")) return " ";
    return expected || !/[^\n\r]/.test(white) ? "\n" : " ";
  });
}

/** Do two comparable texts say the same? A `\n` on either side equals nothing or one space on the other. */
export function isSameText(expected: string, actual: string): boolean {
  if (expected === actual) return true;
  let here = 0;
  let there = 0;
  while (here < expected.length || there < actual.length) {
    const [wanted, found] = [expected[here], actual[there]];
    if (wanted === found || (wanted === "\n" && found === " ") || (wanted === " " && found === "\n")) {
      here += 1;
      there += 1;
    } else if (wanted === "\n") here += 1;
    else if (found === "\n") there += 1;
    else return false;
  }
  return true;
}
