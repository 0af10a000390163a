import type { EmblemNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import type { Content, StackContent } from "../definition.ts";
import { lineRoom, pictureContent } from "../picture.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

const { emblem: sizes, margin, table, body } = officialSheet;

/** The emblem, or an empty frame of its size that says what belongs there. It reaches up into the top margin. */
export function emblem({ size, picture, label }: EmblemNode, state: State): StackContent {
  const side = mmToPt(sizes[size].height);
  const raise = mmToPt(margin.top) - mmToPt(sizes[size].top);
  const image = picture && pictureContent(picture, lineRoom(side), state);
  const x = size === "large" ? (state.width - (image?.width ?? side)) / 2 : 0;
  const shown: Content = { ...(image ?? frame(side, label, state)), relativePosition: { x, y: 0 } };
  // The small one stands beside the title of a memo, which takes no notice of it.
  const height = size === "large" ? side + body.spaceBefore : raise;
  return { stack: [shown, { canvas: [], height }], keepTogether: true, raise, keepWithNext: true };
}

function frame(side: number, label: string, state: State): StackContent {
  const { size, lineHeight } = table;
  const room = { x: 0, y: 0, width: side, height: side };
  const words: Content = {
    text: [{ text: label }],
    fontSize: size,
    linePitch: lineHeight,
    alignment: "center",
    boxWidth: side,
    tag: addTag(state.tag, "P"),
    relativePosition: { x: 0, y: (side - lineHeight) / 2 },
  };
  const outline: Content = {
    canvas: [{ type: "outline", x: 0, y: 0, lineWidth: 0.5, rectangles: [room] }],
    height: 0,
  };
  return { stack: [outline, words], keepTogether: true };
}
