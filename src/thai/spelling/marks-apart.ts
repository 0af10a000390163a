import type { Lexicon } from "./lexicon.ts";

/** Vowels above and below, tones, MAITAIKHU and THANTHAKHAT: what is dropped, doubled or mistaken most. */
const mark = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** Finds the words that differ from a text by one mark only. */
export interface MarkIndex {
  /** Words with their costs. */
  oneMarkApart(text: string): readonly (readonly [word: string, cost: number])[];
}

/** Files the words of a lexicon by their letters without marks. */
export function createMarkIndex({ words, costs }: Lexicon): MarkIndex {
  const filed = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const letters = word.replace(mark, "");
    const others = filed.get(letters);
    if (others) others.push(index);
    else filed.set(letters, [index]);
  }
  return {
    oneMarkApart: (text) =>
      (filed.get(text.replace(mark, "")) ?? [])
        .filter((index) => isOneMarkApart(text, words[index]!))
        .map((index) => [words[index]!, costs[index]!]),
  };
}

/** Both have the same letters, so that what is left between equal ends are marks. */
function isOneMarkApart(text: string, word: string): boolean {
  if (text === word) return false;
  let head = 0;
  while (head < text.length && text[head] === word[head]) head++;
  let tail = 0;
  while (tail < Math.min(text.length, word.length) - head && text.at(-1 - tail) === word.at(-1 - tail))
    tail++;
  return text.length - head - tail <= 1 && word.length - head - tail <= 1;
}
