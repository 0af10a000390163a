import { diffArrays } from "diff";
import { classes } from "../../../thai/characters.ts";
import { wordBreaks } from "../../../thai/word-breaks.ts";
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

/** A run of Thai, which has no spaces between its words; a word or number of anything else; any other sign. */
const token = new RegExp(`(?<thai>[${classes.thai}]+)|[\\p{L}\\p{N}\\p{M}]+|[^]`, "gu");

/** Of texts with more words that differ all are shown as changed: nobody reads such a comparison, and it would take long. */
const mostDifferences = 500;

/** Two texts cut where they begin and cease to differ, at the ends of words, and at the ends of lines. */
export function changedWords(
  before: string,
  after: string,
): { readonly before: readonly WordsView[]; readonly after: readonly WordsView[] } {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const differences = diffArrays(old, young, { maxEditLength: mostDifferences }) ?? [
    { value: old, added: false, removed: true },
    { value: young, added: true, removed: false },
  ];
  return {
    before: inLines(joined(differences.filter(({ added }) => !added).map(part))),
    after: inLines(joined(differences.filter(({ removed }) => !removed).map(part))),
  };
}

interface Difference {
  readonly value: readonly string[];
  readonly added: boolean;
  readonly removed: boolean;
}

const part = ({ value, added, removed }: Difference): Part => ({
  text: value.join(""),
  changed: added || removed,
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
  return Array.from(lines.join("\n").matchAll(token)).flatMap(([whole, thai]) =>
    thai === undefined ? [whole] : cutAt(thai, wordBreaks(thai)),
  );
}

const cutAt = (text: string, offsets: readonly number[]): readonly string[] =>
  [0, ...offsets].map((offset, index) => text.slice(offset, offsets[index]));
