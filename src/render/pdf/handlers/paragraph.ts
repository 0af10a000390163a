import type { Alignment, ParagraphNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import type { TextAlignment, TextContent } from "../definition.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

const alignments: Readonly<Record<Alignment, TextAlignment>> = {
  start: "left",
  center: "center",
  end: "right",
  distribute: "justify",
};

/** A paragraph, in the sizes of the place where it stands. */
export function paragraph({ align, indent, apart, children }: ParagraphNode, state: State): TextContent {
  const { fontSize, linePitch, spaceBefore, isCentered, isBold, ...style } = state.style;
  return {
    text: lowerInlines(children, state),
    fontSize,
    linePitch,
    ...(isBold && { bold: true }),
    alignment: isCentered ? "center" : alignments[align],
    margin: [0, apart ? officialSheet.body.spaceApart : spaceBefore, 0, 0],
    indent: indent ? mmToPt(style.indent) : 0,
    tag: addTag(state.tag, "P"),
  };
}
