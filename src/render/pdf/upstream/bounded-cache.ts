/** A cache that forgets everything when it has grown to `limit` bytes: hostile input must not fill the memory. */
export class BoundedCache<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key);
  }

  /** `bytes` is the rough size of `value`; the key is counted in addition. */
  set(key: string, value: Value, bytes: number): Value {
    this.#bytes += bytes + 2 * key.length + 64;
    if (this.#bytes > this.#limit) {
      this.#entries.clear();
      this.#bytes = 0;
    }
    this.#entries.set(key, value);
    return value;
  }
}
