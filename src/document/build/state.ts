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
      const line = lineStarts.findLastIndex((start) => start <= offset);
      return { line: line + 1, column: offset - lineStarts[line]! + 1 };
    },
  };
}
