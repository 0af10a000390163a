import { visible } from "../../diagnostics/terminal-text.ts";
import { clusters } from "../../thai/clusters.ts";

/** Clusters shown on either side of what changed in a line. */
const shownAround = 40;

/** The lines that differ between two versions of a text with the same lines, each old and new, cut to what changed. */
export function differenceText(name: string, before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const changed = old.flatMap((line, index) => {
    const next = now[index] ?? "";
    return line === next ? [] : lineDifference(line, next, index + 1);
  });
  return [`--- ${name}`, ...changed].join("\n");
}

function lineDifference(before: string, after: string, number: number): readonly string[] {
  const [old, now] = [clusters(before), clusters(after)];
  const start = commonLength(old, now);
  const end = Math.min(
    commonLength(old.toReversed(), now.toReversed()),
    old.length - start,
    now.length - start,
  );
  const cut = (line: readonly string[]): string => {
    const from = Math.max(0, start - shownAround);
    const to = Math.min(line.length, line.length - end + shownAround);
    return `${from > 0 ? "…" : ""}${visible(line.slice(from, to).join(""))}${to < line.length ? "…" : ""}`;
  };
  return [`${number} - ${cut(old)}`, `${number} + ${cut(now)}`];
}

/** How many elements two lists begin with in common. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const differing = a.findIndex((element, index) => element !== b[index]);
  return differing < 0 ? Math.min(a.length, b.length) : differing;
}
