/** The words in which two texts differ, with all between the first and the last difference. */
export interface WordDifference {
  readonly expected: string;
  readonly actual: string;
}

/** Longer texts are not cut into words: the segmenter's time grows faster than the text. */
const longestSegmented = 5000;

const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/** Finds the first and the last difference and widens them to whole words. */
export function wordDifference(expected: string, actual: string): WordDifference {
  const [ours, theirs] = [words(expected), words(actual)];
  const room = Math.min(ours.length, theirs.length);
  let start = 0;
  while (start < room && ours[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < room - start && ours.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  return {
    expected: ours.slice(start, ours.length - end).join(""),
    actual: theirs.slice(start, theirs.length - end).join(""),
  };
}

function words(text: string): readonly string[] {
  if (text.length > longestSegmented) return text.split(/(?<= )/);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
