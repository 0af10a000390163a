import type { ActualText, TextRun } from "./text-run.ts";

/** One line of text where it stands. */
export interface TextLine {
  /** From 1. */
  readonly page: number;
  /** Start, in points from the left edge of the page. */
  readonly x: number;
  /** Baseline, in points from the top edge of the page. */
  readonly y: number;
  readonly width: number;
  /** Size of its first letter, in points. */
  readonly size: number;
  /** PostScript name of its first font. */
  readonly font: string;
  /** What the codes say. */
  readonly text: string;
  /** Decoration: page numbers, repeated heads, marks across the page. */
  readonly artifact: boolean;
}

/** A line with what it says to a reader who heeds `ActualText`. */
export interface ReadLine extends TextLine {
  readonly actualText: string;
}

/** Baselines nearer than this part of the size are one line. */
const sameBaseline = 0.25;

/** Joins runs, in their order, to lines. `apart` tells runs that stand side by side but do not belong together. */
export function joinLines(
  runs: readonly TextRun[],
  apart: (before: TextRun, after: TextRun) => boolean,
): readonly ReadLine[] {
  const lines: TextRun[][] = [];
  let last: TextRun | undefined;
  for (const run of runs) {
    const line = lines.at(-1);
    if (line && last && isSameLine(last, run) && !apart(last, run)) line.push(run);
    else lines.push([run]);
    last = run;
  }
  const spoken = new Set<ActualText>();
  return lines.map((line) => lineOf(line, spoken));
}

function isSameLine(before: TextRun, after: TextRun): boolean {
  return before.page === after.page && Math.abs(before.y - after.y) <= sameBaseline * before.size;
}

/** A replacement text is said once, at the first of its runs. */
function lineOf(runs: readonly TextRun[], spoken: Set<ActualText>): ReadLine {
  const first = runs[0]!;
  let text = "";
  let actualText = "";
  for (const run of runs) {
    const replacement = run.mark.actualText;
    text += run.text;
    if (!replacement) actualText += run.text;
    else if (!spoken.has(replacement)) {
      spoken.add(replacement);
      actualText += replacement.text;
    }
  }
  const { page, x, y, size, font } = first;
  const width = Math.max(...runs.map(({ endX }) => endX)) - x;
  return { page, x, y, width, size, font, text, actualText, artifact: first.mark.artifact };
}
