import { unreadable } from "../unreadable.ts";
import { isDict, PdfStream, PdfWord } from "./objects.ts";
import type { PdfValue } from "./objects.ts";
import { ObjectParser } from "./parser.ts";

/** An object with the number under which it stands. */
export interface Indirect {
  readonly object: number;
  readonly value: PdfValue;
}

/**
 * Reads `n g obj …` at an offset. `lengthOf` gives the number behind a stream's `Length`; where it does not lead
 * to `endstream`, the keyword is searched.
 */
export function readIndirect(
  bytes: Uint8Array,
  offset: number,
  lengthOf: (length: PdfValue) => number | undefined,
): Indirect {
  const parser = new ObjectParser(bytes, offset, true);
  const [object, , word] = [parser.next(), parser.next(), parser.next()];
  if (typeof object !== "number" || !isWord(word, "obj")) throw unreadable("PDF", "ไม่พบวัตถุตามตารางอ้างอิง");
  const value = parser.value();
  if (!isDict(value)) return { object, value };

  const { lexer } = parser;
  lexer.skipWhite();
  if (!isWord(lexer.next(), "stream")) return { object, value };
  let start = lexer.position;
  if (bytes[start] === 13) start += 1;
  if (bytes[start] === 10) start += 1;
  const end = streamEnd(bytes, start, lengthOf(value.get("Length") ?? null));
  return { object, value: new PdfStream(value, bytes.subarray(start, end)) };
}

function streamEnd(bytes: Uint8Array, start: number, length: number | undefined): number {
  if (length !== undefined && length >= 0 && start + length <= bytes.length) {
    if (isWord(new ObjectParser(bytes, start + length, false).next(), "endstream")) return start + length;
  }
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("endstream", start);
  if (end < 0) throw unreadable("PDF", "ข้อมูลในแฟ้มขาดตอน");
  return end;
}

function isWord(value: unknown, word: string): boolean {
  return value instanceof PdfWord && value.value === word;
}
