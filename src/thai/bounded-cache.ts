/**
 * Answers by text, kept up to a limit in bytes (two for each UTF-16 unit of the text, eight for each
 * item of the answer, 64 for the entry).
 * At the limit it starts anew: hostile input costs time, never memory.
 */
export class BoundedCache<Value extends readonly unknown[]> {
  readonly #limit: number;
  readonly #values = new Map<string, Value>();
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value kept for this text, if it still is. */
  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  /** Keeps the value, unless it alone is over the limit, and returns it. */
  set(key: string, value: Value): Value {
    const bytes = 2 * key.length + 8 * value.length + 64;
    if (bytes > this.#limit) return value;
    if (this.#bytes + bytes > this.#limit) this.#clear();
    this.#values.set(ownText(key), value);
    this.#bytes += bytes;
    return value;
  }

  #clear(): void {
    this.#values.clear();
    this.#bytes = 0;
  }
}

/** Shorter parts of a text V8 copies anyway. */
const leastPart = 13;

/** The same text, alone: of a part that was cut from a text, V8 keeps the whole as long as the part. */
const ownText = (text: string): string =>
  text.length < leastPart ? text : Buffer.from(text, "utf16le").toString("utf16le");
