/** `/Name`, without the slash and with `#xx` decoded (ISO 32000-1, 7.3.5). */
export class PdfName {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }
}

/** `12 0 R`; the generation is of no use to a reader of finished files. */
export class PdfRef {
  readonly object: number;

  constructor(object: number) {
    this.object = object;
  }
}

/** A stream with its bytes as they stand in the file, filters not yet undone. */
export class PdfStream {
  readonly dict: PdfDict;
  readonly raw: Uint8Array;

  constructor(dict: PdfDict, raw: Uint8Array) {
    this.dict = dict;
    this.raw = raw;
  }
}

/** A bare word: an operator of a content stream or CMap, a keyword of the file, or a bracket. */
export class PdfWord {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }
}

export type PdfDict = ReadonlyMap<string, PdfValue>;

/** Any object. A `string` is a PDF string: one character per byte, 0–255. */
export type PdfValue =
  null | boolean | number | string | PdfName | PdfRef | PdfStream | PdfDict | readonly PdfValue[];

/** Is it a dictionary (and not a stream, which has one)? */
export function isDict(value: unknown): value is PdfDict {
  return value instanceof Map;
}

/** Is it an array? */
export function isArray(value: unknown): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** The text of a text string: UTF-16 or UTF-8 by its mark, else Latin-1, which is PDFDocEncoding but for 40 rare signs. */
export function decodeText(bytes: string): string {
  if (bytes.startsWith("\xfe\xff")) return decodeUtf16(bytes.slice(2));
  if (bytes.startsWith("\xef\xbb\xbf")) return Buffer.from(bytes.slice(3), "latin1").toString("utf8");
  return bytes;
}

/** UTF-16BE bytes as text. */
export function decodeUtf16(bytes: string): string {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
  }
  return text;
}
