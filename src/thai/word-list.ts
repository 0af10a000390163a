/** A list of words, and of phrases with a `|` at each place where a line may end. */
export interface WordList {
  /** The lengths in UTF-16 units of the entries that stand at `text[start]`, shortest first. */
  lengthsAt(text: string, start: number): readonly number[];
  /** The offsets inside a phrase of the list where a line may end; none for a word. */
  breaksInside(entry: string): readonly number[];
}

/** Entries are filed by their first letters, so few have to be compared at each place of a text. */
const keyLength = 3;

/** Makes a list for look-ups; entries of one letter are left out. */
export function createWordList(entries: readonly string[]): WordList {
  const filed = new Map<string, string[]>();
  const breaks = new Map<string, readonly number[]>();
  const file = (key: string, word: string): void => {
    const words = filed.get(key);
    if (words) words.push(word);
    else filed.set(key, [word]);
  };
  for (const entry of entries) {
    const units = entry.split("|");
    const word = units.join("");
    if (word.length > 1) file(word.slice(0, keyLength), word);
    if (units.length > 1) breaks.set(word, endsOf(units).slice(0, -1));
  }
  for (const words of filed.values()) words.sort((a, b) => a.length - b.length);
  return {
    lengthsAt(text, start) {
      const lengths: number[] = [];
      for (const key of [text.slice(start, start + keyLength - 1), text.slice(start, start + keyLength)])
        for (const word of filed.get(key) ?? []) if (text.startsWith(word, start)) lengths.push(word.length);
      return lengths;
    },
    breaksInside: (entry) => breaks.get(entry) ?? [],
  };
}

function endsOf(units: readonly string[]): readonly number[] {
  let end = 0;
  return units.map((unit) => (end += unit.length));
}
