import type { FigureNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mm, ptToTwip } from "../../../sheet/units.ts";
import { TWIPS_PER_MM } from "../drawing-units.ts";
import type { Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import { ownPicture } from "../picture.ts";
import { freeFlow } from "../state.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";

/** The picture in a paragraph of its own, which holds on to its caption. */
export function figure({ picture, children }: FigureNode, state: State): readonly Element[] {
  const { flow } = state;
  const room = { width: mm(state.width / TWIPS_PER_MM), height: sheet.figure.height };
  const spaceBefore = flow.spaceBefore ?? ptToTwip(sheet.figure.spaceBefore);
  const shown = { ...freeFlow, keepNext: true, spaceBefore };
  const captioned = { ...flow, keepLines: true, spaceBefore: null };
  return [
    paragraphElement(styleIds.picture, [ownPicture(picture, room, state)], { flow: shown }),
    paragraphElement(styleIds.bodyFlush, state.inlines(children, state), {
      flow: captioned,
      align: "center",
    }),
  ];
}
