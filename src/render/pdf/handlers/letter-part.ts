import type { LetterPartNode } from "../../../document/nodes.ts";
import type { TextContent } from "../definition.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** Words of a letter's head, lines under each other; the space after words at the margin parts them from the next. */
export function letterPart({ place, children }: LetterPartNode, state: State): TextContent {
  const { fontSize, linePitch } = state.style;
  return {
    text: [...lowerInlines(children, state), ...(place === "start" ? [{ text: " " }] : [])],
    fontSize,
    linePitch,
    alignment: "left",
    tag: state.tag,
  };
}
