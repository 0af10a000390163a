import type { Origin } from "../nodes.ts";
import type { XmlElement } from "../xml.ts";

/** What the builders are handed besides the element: how to find its place. */
export interface BuildState {
  readonly originOf: (element: XmlElement) => Origin;
}

/** The state for one markup; knows where its lines begin. */
export function createBuildState(markup: string): BuildState {
  const lineStarts = [0, ...Array.from(markup.matchAll(/\n/g), ({ index }) => index + 1)];
  return {
    originOf: ({ offset }) => {
      const line = lineAt(offset, lineStarts);
      return { line: line + 1, column: offset - lineStarts[line]! + 1 };
    },
  };
}

/** The last line that begins at the offset or before, by bisection: every element asks, and there may be 100,000. */
function lineAt(offset: number, lineStarts: readonly number[]): number {
  let line = 0;
  let beyond = lineStarts.length;
  while (beyond - line > 1) {
    const middle = (line + beyond) >> 1;
    if (lineStarts[middle]! <= offset) line = middle;
    else beyond = middle;
  }
  return line;
}
