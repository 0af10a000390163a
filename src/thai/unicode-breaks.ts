import { createRequire } from "node:module";
import type LineBreaker from "linebreak";

/** The CommonJS build, which pdfmake loads anyway: unpacking its tables a second time would take 15 ms. */
const UnicodeLineBreaker = createRequire(import.meta.url)("linebreak") as typeof LineBreaker;

/** Offsets where UAX #14 lets a line end, the text's end left out. It knows no words of Thai. */
export function unicodeBreaks(text: string): readonly number[] {
  const offsets: number[] = [];
  const breaker = new UnicodeLineBreaker(text);
  for (let next = breaker.nextBreak(); next && next.position < text.length; next = breaker.nextBreak())
    offsets.push(next.position);
  return offsets;
}
