/** What a check of our own says about one value: the sentence, and what would mend it. */
export interface Fault {
  /** Thai, one sentence, the value in “ ”. */
  readonly message: string;
  readonly hints: readonly string[];
}
