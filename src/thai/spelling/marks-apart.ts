import type { Lexicon } from "./lexicon.ts";

/** Vowels above and below, tones, MAITAIKHU and THANTHAKHAT: what is dropped, doubled or mistaken most. */
const mark = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** The words of a lexicon, by index, filed by their letters without marks. */
export type MarkIndex = ReadonlyMap<string, readonly number[]>;

/** Files the words of a lexicon. */
export function createMarkIndex({ words }: Lexicon): MarkIndex {
  const filed = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const letters = word.replace(mark, "");
    const others = filed.get(letters);
    if (others) others.push(index);
    else filed.set(letters, [index]);
  }
  return filed;
}

/** A run without its marks, and where the letters before each offset of the run end in it. */
export interface BareRun {
  readonly letters: string;
  readonly offsets: Uint32Array;
}

/** Takes the marks off a run. */
export function bareRun(run: string): BareRun {
  const offsets = new Uint32Array(run.length + 1);
  for (let at = 0; at < run.length; at++)
    offsets[at + 1] = offsets[at]! + (isMark(run.charCodeAt(at)) ? 0 : 1);
  return { letters: run.replace(mark, ""), offsets };
}

const isMark = (code: number): boolean =>
  code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);

/** Do two texts that have the same letters differ by one mark? What is left between equal ends are marks. */
export function isOneMarkApart(text: string, word: string): boolean {
  if (text === word) return false;
  let head = 0;
  while (head < text.length && text[head] === word[head]) head++;
  let tail = 0;
  while (tail < Math.min(text.length, word.length) - head && text.at(-1 - tail) === word.at(-1 - tail))
    tail++;
  return text.length - head - tail <= 1 && word.length - head - tail <= 1;
}
