import { unreadable } from "../unreadable.ts";
import { Lexer } from "./lexer.ts";
import type { Token } from "./lexer.ts";
import { PdfName, PdfRef, PdfWord } from "./objects.ts";
import type { PdfDict, PdfValue } from "./objects.ts";

/** Arrays and dictionaries inside one another; finished files have under ten. */
const deepest = 100;

/** Reads objects from PDF syntax. Throws `read/file` at brackets left open or nested too deep. */
export class ObjectParser {
  readonly lexer: Lexer;
  readonly #references: boolean;

  /** `references` tells a file, where `1 0 R` is one object, from a content stream, where it cannot stand. */
  constructor(bytes: Uint8Array, position: number, references: boolean) {
    this.lexer = new Lexer(bytes, position);
    this.#references = references;
  }

  /** The next object or, where none stands, the next word; undefined at the end. */
  next(): PdfValue | PdfWord | undefined {
    const token = this.lexer.next();
    return token === undefined ? undefined : this.#complete(token, 0);
  }

  /** The next object. Throws when a word or the end stands in its place. */
  value(): PdfValue {
    return this.#valueOf(this.lexer.next(), 0);
  }

  #valueOf(token: Token | undefined, depth: number): PdfValue {
    const value = token === undefined ? undefined : this.#complete(token, depth);
    if (value === undefined || value instanceof PdfWord) throw unreadable("PDF", "โครงสร้างของวัตถุไม่ครบ");
    return value;
  }

  #complete(token: Token, depth: number): PdfValue | PdfWord {
    if (typeof token === "number") return this.#references ? this.#numberOrReference(token) : token;
    if (!(token instanceof PdfWord)) return token;
    switch (token.value) {
      case "[":
        return this.#array(depth + 1);
      case "<<":
        return this.#dict(depth + 1);
      case "true":
        return true;
      case "false":
        return false;
      case "null":
        return null;
      default:
        return token;
    }
  }

  #numberOrReference(number: number): number | PdfRef {
    const { lexer } = this;
    const after = lexer.position;
    if (Number.isInteger(number) && typeof lexer.next() === "number") {
      const word = lexer.next();
      if (word instanceof PdfWord && word.value === "R") return new PdfRef(number);
    }
    lexer.position = after;
    return number;
  }

  #array(depth: number): readonly PdfValue[] {
    limit(depth);
    const items: PdfValue[] = [];
    for (;;) {
      const token = this.lexer.next();
      if (token instanceof PdfWord && token.value === "]") return items;
      items.push(this.#valueOf(token, depth));
    }
  }

  #dict(depth: number): PdfDict {
    limit(depth);
    const entries = new Map<string, PdfValue>();
    for (;;) {
      const key = this.lexer.next();
      if (key instanceof PdfWord && key.value === ">>") return entries;
      if (!(key instanceof PdfName)) throw unreadable("PDF", "พจนานุกรมของวัตถุเสียหาย");
      entries.set(key.value, this.#valueOf(this.lexer.next(), depth));
    }
  }
}

function limit(depth: number): void {
  if (depth > deepest) throw unreadable("PDF", "วัตถุซ้อนกันลึกเกินไป");
}
