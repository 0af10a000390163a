import { unreadable } from "../unreadable.ts";
import type { Budget } from "./filters.ts";
import type { PdfValue } from "./objects.ts";
import { ObjectParser } from "./parser.ts";

/** The objects of an object stream in their order (ISO 32000-1, 7.5.7). */
export function readObjectStream(
  data: Uint8Array,
  count: number | undefined,
  first: number | undefined,
  budget: Budget,
): readonly PdfValue[] {
  if (count === undefined || first === undefined || count > data.length) {
    throw unreadable("PDF", "กลุ่มวัตถุที่บีบอัดเสียหาย");
  }
  const header = new ObjectParser(data, 0, false);
  const offsets: number[] = [];
  for (let index = 0; index < count; index += 1) {
    header.next();
    const offset = header.next();
    if (typeof offset !== "number") throw unreadable("PDF", "กลุ่มวัตถุที่บีบอัดเสียหาย");
    offsets.push(offset);
  }
  return offsets.map((offset) => {
    const parser = new ObjectParser(data, first + offset, true);
    const value = parser.value();
    budget.spend(parser.lexer.position - first - offset); // objects that overlap would be read again and again
    return value;
  });
}
