import type { LetterLineNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import type { State } from "../state.ts";

/** A line at the head of a letter: one paragraph, its parts side by side. */
export function letterLine({ children }: LetterLineNode, state: State): readonly HtmlNode[] {
  const parts = children.flatMap((part, index) => [
    ...(index > 0 ? ["\t"] : []),
    ...state.lower(part, state),
  ]);
  return [element("p", { class: "letter-line" }, parts)];
}
