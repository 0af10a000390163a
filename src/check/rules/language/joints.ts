import { runsIn } from "../../../thai/spelling/runs.ts";
import type { Span } from "../../../thai/span.ts";

/** White space between two stretches of Thai letters. */
export interface Joint extends Span {
  /** The white space itself. */
  readonly gap: string;
  /** The letters before it, and after it. */
  readonly left: string;
  readonly right: string;
}

/** The places of a text where nothing but white space stands between Thai letters. */
export function jointsIn(text: string): readonly Joint[] {
  const runs = runsIn(text);
  return runs.slice(1).flatMap((run, index) => {
    const before = runs[index]!;
    const gap = text.slice(before.end, run.start);
    if (gap !== " " && !/^\s+$/.test(gap)) return [];
    return [
      {
        start: before.end,
        end: run.start,
        gap,
        left: text.slice(before.start, before.end),
        right: text.slice(run.start, run.end),
      },
    ];
  });
}
