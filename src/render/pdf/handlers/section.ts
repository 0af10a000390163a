import type { SectionNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import type { SectionContent } from "../definition.ts";
import type { State } from "../state.ts";

const { page, margin } = officialSheet;
const margins = {
  left: mmToPt(margin.left),
  top: mmToPt(margin.top),
  right: mmToPt(margin.right),
  bottom: mmToPt(margin.bottom),
};

/** Pages of one orientation; a landscape page has the paper turned and the margins where they are. */
export function section(
  { orientation, numbering, verticalAlign, children }: SectionNode,
  state: State,
): SectionContent {
  const [short, long] = [mmToPt(page.width), mmToPt(page.height)];
  const paper = orientation === "portrait" ? { width: short, height: long } : { width: long, height: short };
  const width = paper.width - margins.left - margins.right;
  const stack = children.map((block) => state.lower(block, { ...state, width }));
  return { section: { stack }, page: paper, margins, isMiddle: verticalAlign === "middle", numbering };
}
