import type { ListItemNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip, ptToTwip } from "../../../sheet/units.ts";
import type { Twip } from "../../../sheet/units.ts";
import { emptyParagraph } from "../empty-paragraph.ts";
import { flowOfPart } from "../flow.ts";
import type { Element } from "../element.ts";
import type { State } from "../state.ts";

/** The marker stands before the item's first paragraph; the others and nested lists are indented under it. */
export function listItem({ marker, children }: ListItemNode, state: State): readonly Element[] {
  const outer = state.hanging?.left ?? 0;
  const width = markerWidth(marker, state);
  const place = state.place === "body" ? "list" : state.place;
  const hanging = { left: (outer + width) as Twip, width };
  // The marker needs a paragraph to stand in, even when the item has none.
  const blocks = children[0]?.type === "paragraph" ? children : [emptyParagraph, ...children];
  return blocks.flatMap((block, index) => {
    const flow = flowOfPart(state.flow, index, blocks.length);
    const own = index === 0 ? { ...hanging, marker } : { ...hanging, marker: null };
    return state.paragraphs([block], { ...state, place, flow, hanging: own });
  });
}

/** The sheet's width, or more where the marker would reach into the text. */
function markerWidth(marker: string, { measure, place }: State): Twip {
  const { size } = place === "cell" || place === "column-head" ? sheet.table : sheet.body;
  const needed = ptToTwip(measure.width(`${marker} `, size));
  return Math.max(mmToTwip(sheet.list.markerWidth), needed) as Twip;
}
