import { plainText } from "../../../document/table-texts.ts";
import type { LetterLineNode, LetterPartNode } from "../../../document/nodes.ts";
import { letterWordsStart } from "../../../sheet/letter-head.ts";
import { pt } from "../../../sheet/units.ts";
import type { ColumnsContent } from "../definition.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

/** A line at the head of a letter: one paragraph, its parts each in a column of its own. */
export function letterLine({ children }: LetterLineNode, state: State): ColumnsContent {
  const inside = { ...state, tag: addTag(state.tag, "P") };
  const starts = children.map((part) => startOf(part, state));
  const edges = [0, ...starts.slice(1), state.width];
  return {
    columns: children.map((part, i) => {
      const content = state.lower(part, inside);
      return i === 0 ? { ...content, margin: [starts[0]!, 0, 0, 0] } : content;
    }),
    widths: children.map((_, i) => edges[i + 1]! - edges[i]!),
    margin: [0, state.style.spaceBefore, 0, 0],
    keepWithNext: true,
  };
}

function startOf({ place, children }: LetterPartNode, { widthOf, style, width }: State): number {
  const lines = plainText(children)
    .split("\n")
    .map((line) => widthOf(line, style.fontSize, false));
  return letterWordsStart({ place, lines }, pt(width));
}
