import type { ListItemNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt, pt } from "../../../sheet/units.ts";
import type { MarkedContent } from "../definition.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

const { markerWidth } = officialSheet.list;

/** An item: its marker, and its text beside it. */
export function listItem({ marker, children }: ListItemNode, state: State): MarkedContent {
  const item = addTag(state.tag, "LI");
  const label = addTag(item, "Lbl");
  const body = addTag(item, "LBody");
  const { fontSize, linePitch } = state.style;
  const style = { ...state.style, spaceBefore: pt(0) };
  const needed = state.widthOf(`${marker} `, fontSize, false);
  return {
    markerWidth: Math.max(mmToPt(markerWidth), needed),
    columns: [
      { text: [{ text: marker }], fontSize, linePitch, alignment: "left", tag: label },
      {
        stack: children.map((child) =>
          state.lower<"paragraph" | "list">(child, { ...state, style, tag: body }),
        ),
      },
    ],
  };
}
