import { unreadable } from "../unreadable.ts";
import type { Budget } from "./filters.ts";
import { readIndirect } from "./indirect.ts";
import { isArray, isDict, PdfStream, PdfWord } from "./objects.ts";
import type { PdfDict, PdfValue } from "./objects.ts";
import { ObjectParser } from "./parser.ts";
import { decodeStream } from "./streams.ts";

/** Where an object stands: at an offset of the file, or as the n-th of an object stream. */
export type XrefEntry =
  { readonly offset: number } | { readonly container: number; readonly index: number } | "free";

/** All cross-reference sections of a file, the newest first to speak. */
export interface Xref {
  readonly entries: ReadonlyMap<number, XrefEntry>;
  readonly trailer: PdfDict;
}

/** One signature or saving adds one section. */
const mostSections = 1000;
const tailLength = 2048;

/** Reads tables and cross-reference streams, following `Prev` through incremental updates (ISO 32000-1, 7.5). */
export function readXref(bytes: Uint8Array, budget: Budget): Xref {
  const entries = new Map<number, XrefEntry>();
  const seen = new Set<number>();
  let trailer: PdfDict | undefined;
  let offset: number | undefined = startOffset(bytes);
  while (offset !== undefined && !seen.has(offset)) {
    seen.add(offset);
    if (seen.size > mostSections) throw unreadable("PDF", "ตารางอ้างอิงวัตถุมีมากเกินไป");
    const section: PdfDict = readSection(bytes, offset, entries, budget);
    trailer ??= section;
    const previous = section.get("Prev");
    offset = typeof previous === "number" ? previous : undefined;
  }
  return { entries, trailer: trailer ?? new Map() };
}

function startOffset(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-tailLength);
  const at = tail.lastIndexOf("startxref");
  const offset = at < 0 ? undefined : new ObjectParser(tail, at + "startxref".length, false).next();
  if (typeof offset !== "number") throw unreadable("PDF", "ไม่พบจุดเริ่มของตารางอ้างอิง แฟ้มอาจขาดตอนท้าย");
  return offset;
}

function readSection(
  bytes: Uint8Array,
  offset: number,
  entries: Map<number, XrefEntry>,
  budget: Budget,
): PdfDict {
  if (!(offset >= 0 && offset < bytes.length)) throw unreadable("PDF", "ตำแหน่งตารางอ้างอิงอยู่นอกแฟ้ม");
  const parser = new ObjectParser(bytes, offset, true);
  const first = parser.next();
  if (first instanceof PdfWord && first.value === "xref") return readTable(parser, entries);
  const { value } = readIndirect(bytes, offset, () => undefined);
  if (!(value instanceof PdfStream)) throw unreadable("PDF", "ไม่พบตารางอ้างอิงวัตถุ");
  readStream(
    value.dict,
    decodeStream(value, (entry) => entry, budget),
    entries,
  );
  return value.dict;
}

function readTable(parser: ObjectParser, entries: Map<number, XrefEntry>): PdfDict {
  for (;;) {
    const first = parser.next();
    if (first instanceof PdfWord && first.value === "trailer") break;
    const count = parser.next();
    if (typeof first !== "number" || typeof count !== "number") throw unreadable("PDF", "ตารางอ้างอิงเสียหาย");
    for (let object = first; object < first + count; object += 1) {
      const offset = parser.next();
      parser.next();
      const state = parser.next();
      if (typeof offset !== "number" || !(state instanceof PdfWord))
        throw unreadable("PDF", "ตารางอ้างอิงเสียหาย");
      if (!entries.has(object)) entries.set(object, state.value === "n" ? { offset } : "free");
    }
  }
  const trailer = parser.value();
  if (!isDict(trailer)) throw unreadable("PDF", "ส่วนท้ายของแฟ้มเสียหาย");
  return trailer;
}

function readStream(dict: PdfDict, data: Uint8Array, entries: Map<number, XrefEntry>): void {
  const widths = numbers(dict.get("W"));
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const index = dict.has("Index") ? numbers(dict.get("Index")) : [0, Number(dict.get("Size"))];
  const length = typeWidth + secondWidth + thirdWidth;
  if (!(length > 0) || length > 24) throw unreadable("PDF", "ตารางอ้างอิงเสียหาย");
  let at = 0;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const first = index[pair]!;
    for (let object = first; object < first + index[pair + 1]! && at + length <= data.length; object += 1) {
      const type = typeWidth === 0 ? 1 : bigEndian(data, at, typeWidth);
      const second = bigEndian(data, at + typeWidth, secondWidth);
      const third = bigEndian(data, at + typeWidth + secondWidth, thirdWidth);
      at += length;
      if (!entries.has(object)) entries.set(object, entryOf(type, second, third));
    }
  }
}

function entryOf(type: number, second: number, third: number): XrefEntry {
  if (type === 1) return { offset: second };
  return type === 2 ? { container: second, index: third } : "free";
}

function bigEndian(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = at; index < at + width; index += 1) value = value * 256 + bytes[index]!;
  return value;
}

function numbers(value: PdfValue | undefined): readonly number[] {
  return isArray(value) ? value.filter((item) => typeof item === "number") : [];
}
