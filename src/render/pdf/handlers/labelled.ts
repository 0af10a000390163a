import type { LabelledNode } from "../../../document/nodes.ts";
import type { TextContent } from "../definition.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

/** A label, two spaces, and words whose further lines stand under the first. */
export function labelled({ label, children }: LabelledNode, state: State): TextContent {
  const { fontSize, linePitch, spaceBefore } = state.style;
  const written = `${label}  `;
  const labelWidth = state.widthOf(written, fontSize, false);
  return {
    text: [{ text: written }, ...lowerInlines(children, state)],
    fontSize,
    linePitch,
    alignment: "left",
    margin: [labelWidth, spaceBefore, 0, 0],
    indent: -labelWidth,
    tag: addTag(state.tag, "P"),
    keepWithNext: true,
  };
}
