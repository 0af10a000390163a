/** A list of words, and of phrases with a `|` at each place where a line may end. */
export interface WordList {
  /** The lengths in UTF-16 units of the entries that stand at `text[start]`, shortest first. */
  lengthsAt(text: string, start: number): readonly number[];
  /** The offsets inside a phrase of the list where a line may end; none for a word. */
  breaksInside(entry: string): readonly number[];
}

/** Entries are filed by their first letters, so that few have to be compared at each place of a text. */
const keyLength = 3;

/** Makes a list for look-ups; entries of one letter are left out. */
export function createWordList(entries: readonly string[]): WordList {
  const filed = new Map<number, string[]>();
  const breaks = new Map<string, readonly number[]>();
  for (const entry of entries) {
    const units = entry.split("|");
    const word = units.join("");
    if (units.length > 1) breaks.set(word, endsOf(units).slice(0, -1));
    if (word.length < 2) continue;
    const key = keyOf(word, 0, Math.min(keyLength, word.length));
    filed.set(key, [...(filed.get(key) ?? []), word]);
  }
  for (const words of filed.values()) words.sort((a, b) => a.length - b.length);
  return {
    lengthsAt(text, start) {
      const lengths: number[] = [];
      for (let length = 2; length <= keyLength; length++)
        for (const word of filed.get(keyOf(text, start, length)) ?? [])
          if (text.startsWith(word, start)) lengths.push(word.length);
      return lengths;
    },
    breaksInside: (entry) => breaks.get(entry) ?? [],
  };
}

/** A number for some letters of Thai: seven bits tell them apart, and slicing the text would cost more. */
function keyOf(text: string, start: number, length: number): number {
  let key = 0;
  for (let index = start; index < start + length; index++) key = (key << 7) | (text.charCodeAt(index) & 0x7f);
  return key;
}

function endsOf(units: readonly string[]): readonly number[] {
  let end = 0;
  return units.map((unit) => (end += unit.length));
}
