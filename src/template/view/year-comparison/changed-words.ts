import { diffArrays } from "diff";
import { linesOf } from "../lines.ts";

/** Words of one line that follow each other, as they were or otherwise than in the other text. */
export interface WordsView {
  readonly text: string;
  /** Not in the other text. */
  readonly changed: boolean;
  /** Stands on a new line. */
  readonly newLine: boolean;
}

/** A text cut where it begins and ceases to differ. */
type Part = Pick<WordsView, "text" | "changed">;

const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/** Longer texts are not cut into words: the segmenter's time grows faster than the text. */
const longestSegmented = 5000;

/** Two texts cut where they begin and cease to differ, at the ends of words, and at the ends of lines. */
export function changedWords(
  before: string,
  after: string,
): { readonly before: readonly WordsView[]; readonly after: readonly WordsView[] } {
  const parts = diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(""),
    added,
    removed,
  }));
  return {
    before: inLines(joined(parts.filter(({ added }) => !added).map(part))),
    after: inLines(joined(parts.filter(({ removed }) => !removed).map(part))),
  };
}

const part = (found: {
  readonly text: string;
  readonly added: boolean;
  readonly removed: boolean;
}): Part => ({
  text: found.text,
  changed: found.added || found.removed,
});

/** Between changed words fewer letters than these are no words of their own: a space, ที่, การ. */
const fewestLetters = 4;

/** What is short between changed words is shown as changed with them: else a sentence falls into specks. */
function joined(parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  for (const [index, { text, changed: differs }] of parts.entries()) {
    const isBetween = parts[index - 1]?.changed === true && parts[index + 1]?.changed === true;
    const changed = differs || (isBetween && text.trim().length < fewestLetters);
    const last = merged.at(-1);
    if (last?.changed === changed) merged.splice(-1, 1, { text: last.text + text, changed });
    else merged.push({ text, changed });
  }
  return merged;
}

/** Space alone shows no change. */
const inLines = (parts: readonly Part[]): readonly WordsView[] =>
  parts.flatMap(({ text, changed }) =>
    text.split("\n").flatMap((line, index): readonly WordsView[] => {
      const newLine = index > 0;
      if (line === "" && !newLine) return [];
      return [{ text: line, changed: changed && /\S/.test(line), newLine }];
    }),
  );

function wordsOf(text: string): string[] {
  const lines = linesOf(text).map((line) => line.replace(/\s+/g, " ").trim());
  const whole = lines.join("\n");
  if (whole.length > longestSegmented) return whole.split(/(?<=\s)/);
  return Array.from(segmenter.segment(whole), ({ segment }) => segment);
}
