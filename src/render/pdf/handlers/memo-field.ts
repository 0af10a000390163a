import type { MemoFieldNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import type { TextContent } from "../definition.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

const { memo, body } = officialSheet;
const { size, lineHeight } = memo.label;
const gap = mmToPt(memo.gap);

/** One answer of a memo's head: label, words that hang under each other, and dots that are drawn, not written. */
export function memoField({ label, children }: MemoFieldNode, state: State): TextContent {
  const written = `${label} `;
  const labelWidth = state.widthOf(written, size, true);
  return {
    // the last space parts the words from those of the next field
    text: [{ text: written, bold: true, fontSize: size }, ...lowerInlines(children, state), { text: " " }],
    fontSize: body.size,
    linePitch: lineHeight,
    alignment: "left",
    margin: [labelWidth, 0, 0, 0],
    indent: -labelWidth,
    tag: state.tag,
    leader: { gap, dots: state.widthOf(".", body.size, false) },
  };
}
