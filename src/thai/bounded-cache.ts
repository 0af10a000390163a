/**
 * Answers by text, kept up to a limit in bytes (two for each UTF-16 unit of the text, 64 for the entry, and what the
 * answer takes: eight for each item of a list, unless `bytesOf` says more of it).
 * At the limit it starts anew: hostile input costs time, never memory.
 */
export class BoundedCache<Value> {
  readonly #limit: number;
  readonly #bytesOf: (value: Value) => number;
  readonly #values = new Map<string, Value>();
  #bytes = 0;

  constructor(limit: number, bytesOf: (value: Value) => number = bytesOfItems) {
    this.#limit = limit;
    this.#bytesOf = bytesOf;
  }

  /** The value kept for this text, if it still is. */
  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  /** Keeps the value, unless it alone is over the limit, and returns it. */
  set(key: string, value: Value): Value {
    const bytes = 2 * key.length + this.#bytesOf(value) + 64;
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

const bytesOfItems = (value: unknown): number => 8 * (Array.isArray(value) ? value.length : 1);

/** Shorter parts of a text V8 copies anyway. */
const leastPart = 13;

/** The same text, alone: of a part that was cut from a text, V8 keeps the whole as long as the part. */
const ownText = (text: string): string =>
  text.length < leastPart ? text : Buffer.from(text, "utf16le").toString("utf16le");
