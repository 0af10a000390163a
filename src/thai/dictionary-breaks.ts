import { canStartThaiWord } from "./characters.ts";

const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/** Node's segmenter takes time quadratic in the length of a string; longer runs go to it in parts. */
const partLength = 1000;
/** The last words of a part may be torn by its end; they are read again with the next part. */
const rereadLength = 100;

/** Word boundaries inside a run of Thai letters, by ICU's dictionary, where a word can start. */
export function dictionaryBreaks(run: string): readonly number[] {
  const breaks: number[] = [];
  let start = 0;
  while (start < run.length) {
    const part = run.slice(start, start + partLength);
    const isLast = start + partLength >= run.length;
    const limit = isLast ? part.length : partLength - rereadLength;
    let next = start + partLength;
    for (const { index } of segmenter.segment(part)) {
      if (index === 0 || !canStartThaiWord(part.charCodeAt(index))) continue;
      breaks.push(start + index);
      if (index < limit) continue;
      next = start + index;
      break;
    }
    start = isLast ? run.length : next;
  }
  return breaks;
}
