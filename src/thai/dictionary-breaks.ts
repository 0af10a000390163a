import { canStartThaiWord } from "./characters.ts";

const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/** Node's segmenter takes time quadratic in the length of a string; longer runs go to it in parts. */
const partLength = 1000;
/** What lies beyond this may be torn by the end of its part, and is read again with the next. */
const sureLength = 900;

/** Word boundaries inside a run of Thai letters, by ICU's dictionary, where a word can start. */
export function dictionaryBreaks(run: string): readonly number[] {
  const breaks: number[] = [];
  let start = 0;
  while (start + partLength < run.length) {
    const sure = wordStarts(run.slice(start, start + partLength)).filter((offset) => offset < sureLength);
    for (const offset of sure) breaks.push(start + offset);
    start += sure.at(-1) ?? partLength;
  }
  for (const offset of wordStarts(run.slice(start))) breaks.push(start + offset);
  return breaks;
}

function wordStarts(part: string): readonly number[] {
  const starts: number[] = [];
  for (const { index } of segmenter.segment(part))
    if (index > 0 && canStartThaiWord(part.charCodeAt(index))) starts.push(index);
  return starts;
}
