/** Tokens kept at most; more different ones than that are no longer worth keeping. */
const poolLimit = 4096;

/** One object for all tokens that are written alike: a page has thousands of them, and few different ones. */
export class Pool<Token> {
  readonly #tokens = new Map<string, Token>();
  readonly #make: (written: string) => Token;

  constructor(make: (written: string) => Token) {
    this.#make = make;
  }

  get(written: string): Token {
    const known = this.#tokens.get(written);
    if (known) return known;
    if (this.#tokens.size >= poolLimit) this.#tokens.clear();
    const token = this.#make(written);
    this.#tokens.set(written, token);
    return token;
  }
}
