import type { MemoLineNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import type { ColumnsContent } from "../definition.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

const secondField = mmToPt(officialSheet.memo.secondField);
const gap = mmToPt(officialSheet.memo.gap);

/** A line at the head of a memo: one paragraph, its fields side by side, the second on the sheet's place. */
export function memoLine({ children }: MemoLineNode, state: State): ColumnsContent {
  const inside = { ...state, tag: addTag(state.tag, "P") };
  const last = children.length - 1;
  const widths = children.map((_, i) => {
    if (last === 0) return state.width;
    return i === 0 ? secondField : (state.width - secondField) / last;
  });
  return {
    columns: children.map((field, i) => {
      const content = state.lower(field, { ...inside, width: widths[i]! });
      const [left] = content.margin ?? [0];
      return i === last ? content : { ...content, margin: [left, 0, gap, 0] };
    }),
    widths,
    keepWithNext: true,
  };
}
