import type { BarChartNode } from "../../../document/nodes.ts";
import { chartHeight } from "../../../sheet/chart-height.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import { axisContent } from "../chart/axis.ts";
import { barContent } from "../chart/bars.ts";
import { chartAlternative } from "../chart/alternative.ts";
import { chartFrame } from "../chart/frame.ts";
import { legendContent, titleContent } from "../chart/title.ts";
import type { StackContent } from "../definition.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

/** Bars as one figure: its words are real text, its numbers its alternative. Without any it is nothing. */
export function barChart(node: BarChartNode, state: State): StackContent {
  if (node.categories.length === 0 || node.series.length === 0) return { stack: [] };
  const tag = addTag(state.tag, "Figure", { alternative: chartAlternative(node) });
  const frame = chartFrame(node, state, mmToPt(chartHeight(node.categories.length)));
  const content = [titleContent, legendContent, axisContent, barContent].flatMap((draw) =>
    draw(node, frame, { tag, widthOf: state.widthOf }),
  );
  return {
    stack: [...content, { canvas: [], height: frame.height }],
    margin: [0, officialSheet.body.spaceBefore, 0, 0],
    keepTogether: true,
  };
}
