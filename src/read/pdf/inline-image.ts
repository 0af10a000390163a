import type { Lexer } from "./lexer.ts";

/** Moves over an inline image's data, which end at `EI` between white space (ISO 32000-1, 8.9.7). */
export function skipInlineImage(lexer: Lexer): void {
  const bytes = Buffer.from(lexer.bytes.buffer, lexer.bytes.byteOffset, lexer.bytes.length);
  for (let at = bytes.indexOf("EI", lexer.position); at >= 0; at = bytes.indexOf("EI", at + 1)) {
    const [before = 0, after = 32] = [bytes[at - 1], bytes[at + 2]];
    if (before <= 32 && after <= 32) {
      lexer.position = at + 2;
      return;
    }
  }
  lexer.position = bytes.length;
}
