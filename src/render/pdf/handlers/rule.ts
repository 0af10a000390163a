import type { RuleNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import type { DrawingContent } from "../definition.ts";
import type { State } from "../state.ts";

const { width, thickness, spaceBefore, spaceAfter } = officialSheet.shortRule;

/** A short line in the middle; it only decorates the page. */
export function rule(_node: RuleNode, state: State): DrawingContent {
  const x = (state.width - mmToPt(width)) / 2;
  const line = { lineWidth: thickness, color: "#000000", dx: mmToPt(width), dy: 0 };
  return {
    canvas: [{ type: "rule", x, y: 0, ...line }],
    height: spaceAfter,
    margin: [0, spaceBefore, 0, 0],
  };
}
