import { PdfName, PdfWord } from "./objects.ts";
import { Pool } from "./pool.ts";

/** What the lexer finds: a number, a string, a name or a bare word (brackets and operators). */
export type Token = number | string | PdfName | PdfWord;

const white = 1;
const delimiter = 2;
const numeric = 3;

/** Class of each byte (ISO 32000-1, 7.2.2); 0 is a regular character. */
const classes = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) classes[byte] = white;
for (const sign of "()<>[]{}/%") classes[sign.charCodeAt(0)] = delimiter;
for (const sign of "0123456789+-.") classes[sign.charCodeAt(0)] = numeric;

const slash = 0x2f;
const percent = 0x25;
const parenthesis = 0x28;
const closeParenthesis = 0x29;
const less = 0x3c;
const greater = 0x3e;
const backslash = 0x5c;

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

const words = new Pool((written) => new PdfWord(written));
const names = new Pool((written) => new PdfName(decodeName(written)));

/** Cuts PDF syntax into tokens. Lenient: what is no token is a word, and the parser decides. */
export class Lexer {
  readonly bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  /** The next token, or undefined at the end. */
  next(): Token | undefined {
    this.skipWhite();
    const byte = this.bytes[this.position];
    if (byte === undefined) return undefined;
    switch (classes[byte]) {
      case numeric:
        return this.#number();
      case delimiter:
        return this.#delimited(byte);
      default:
        return words.get(this.#regular());
    }
  }

  /** Moves over white space and comments. */
  skipWhite(): void {
    const { bytes } = this;
    for (;;) {
      const byte = bytes[this.position];
      if (byte === undefined) return;
      if (classes[byte] === white) this.position += 1;
      else if (byte === percent) this.#skipLine();
      else return;
    }
  }

  #skipLine(): void {
    const { bytes } = this;
    while (this.position < bytes.length && bytes[this.position] !== 10 && bytes[this.position] !== 13) {
      this.position += 1;
    }
  }

  #delimited(byte: number): Token {
    if (byte === slash) return this.#name();
    if (byte === parenthesis) return this.#literal();
    const doubled = this.bytes[this.position + 1] === byte;
    if (byte === less && !doubled) return this.#hex();
    const length = (byte === less || byte === greater) && doubled ? 2 : 1;
    this.position += length;
    return words.get(String.fromCharCode(byte).repeat(length));
  }

  #regular(): string {
    const start = this.position;
    const { bytes } = this;
    let word = "";
    for (let byte = bytes[start]; byte !== undefined; byte = bytes[this.position]) {
      const kind = classes[byte];
      if (kind === white || kind === delimiter) break;
      word += String.fromCharCode(byte);
      this.position += 1;
    }
    return word;
  }

  #number(): Token {
    const { bytes } = this;
    let value = 0;
    let scale = 0;
    let sign = 1;
    for (let byte = bytes[this.position]; byte !== undefined; byte = bytes[++this.position]) {
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + byte - 0x30;
        scale *= 10;
      } else if (byte === 0x2e && scale === 0) scale = 1;
      else if (byte === 0x2d) sign = -1;
      else if (byte !== 0x2b) break;
    }
    return (sign * value) / (scale || 1);
  }

  #name(): PdfName {
    this.position += 1;
    return names.get(this.#regular());
  }

  #hex(): string {
    const { bytes } = this;
    let text = "";
    let high = -1;
    for (this.position += 1; this.position < bytes.length; this.position += 1) {
      const byte = bytes[this.position]!;
      if (byte === greater) break;
      const digit = hexDigit(byte);
      if (digit < 0) continue;
      if (high < 0) high = digit;
      else {
        text += String.fromCharCode((high << 4) | digit);
        high = -1;
      }
    }
    this.position += 1;
    return high < 0 ? text : text + String.fromCharCode(high << 4);
  }

  #literal(): string {
    const { bytes } = this;
    const parts: string[] = [];
    let depth = 1;
    for (this.position += 1; this.position < bytes.length; this.position += 1) {
      const byte = bytes[this.position]!;
      if (byte === backslash) {
        parts.push(this.#escape());
        continue;
      }
      if (byte === parenthesis) depth += 1;
      if (byte === closeParenthesis && --depth === 0) break;
      parts.push(String.fromCharCode(byte));
    }
    this.position += 1;
    return parts.join("");
  }

  /** The character of an escape; leaves the position on its last byte. */
  #escape(): string {
    this.position += 1;
    const letter = String.fromCharCode(this.bytes[this.position] ?? 0);
    if (letter === "\n") return "";
    if (letter === "\r") {
      if (this.bytes[this.position + 1] === 10) this.position += 1;
      return "";
    }
    if (letter < "0" || letter > "7") return escapes[letter] ?? letter;
    let code = Number(letter);
    for (let digits = 1; digits < 3; digits += 1) {
      const next = (this.bytes[this.position + 1] ?? 0) - 0x30;
      if (next < 0 || next > 7) break;
      code = code * 8 + next;
      this.position += 1;
    }
    return String.fromCharCode(code & 0xff);
  }
}

function decodeName(raw: string): string {
  return raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
