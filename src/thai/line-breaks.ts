/** Knows where lines of Thai text may end. */
export interface LineBreaker {
  /** UTF-16 offsets before which a new line may start, ascending, 0 < offset < length, of one whole paragraph. */
  breaks(text: string): readonly number[];
  /**
   * The same for text that has no room: breaks inside what `breaks` keeps together (names, dates, compounds)
   * too, but still at words and never before a mark or a closing sign.
   */
  emergencyBreaks(text: string): readonly number[];
}

/** Draft. */
export function createLineBreaker(unbreakable: readonly string[] = []): LineBreaker {
  void unbreakable;
  const words = new Intl.Segmenter("th", { granularity: "word" });
  const breaks = (text: string): readonly number[] =>
    Array.from(words.segment(text), ({ index }) => index).filter(
      (index) => index > 0 && /[^\s]/.test(text[index]!),
    );
  return { breaks, emergencyBreaks: breaks };
}
