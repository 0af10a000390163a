import type { FigureNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import type { StackContent } from "../definition.ts";
import { lowerInlines } from "../inlines.ts";
import { pictureContent } from "../picture.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

const { figure: size, body } = officialSheet;

/** The picture in the middle and its caption below, in one piece. */
export function figure({ picture, children }: FigureNode, state: State): StackContent {
  const image = pictureContent(picture, { width: state.width, height: mmToPt(size.height) }, state);
  const shown = { ...image, relativePosition: { x: (state.width - image.width) / 2, y: 0 } };
  const caption = {
    text: lowerInlines(children, state),
    fontSize: body.size,
    linePitch: body.lineHeight,
    alignment: "center",
    margin: [0, body.spaceBefore, 0, 0],
    tag: addTag(state.tag, "P"),
  } as const;
  return {
    stack: [shown, { canvas: [], height: image.height }, caption],
    margin: [0, size.spaceBefore, 0, 0],
    keepTogether: true,
  };
}
