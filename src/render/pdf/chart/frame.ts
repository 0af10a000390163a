import type { BarChartNode } from "../../../document/nodes.ts";
import { pt } from "../../../sheet/units.ts";
import type { Content, TextAlignment, TextContent } from "../definition.ts";
import type { Shape } from "../shapes.ts";
import type { State } from "../state.ts";
import type { Tag } from "../tag.ts";

/** Sizes of text in charts. */
export const chartText = { title: pt(16), label: pt(13), pitch: 15 } as const;

/** Where the parts of a chart stand, in points from its top left. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** The scale of 0 to 100. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Of one category. */
  readonly rowHeight: number;
}

/** What the parts of a chart are drawn with. */
export interface ChartTools extends Pick<State, "widthOf"> {
  readonly tag: Tag | undefined;
}

/** A part of a chart. */
export type ChartPart = (node: BarChartNode, frame: ChartFrame, tools: ChartTools) => readonly Content[];

/** Names of categories take this part of the width at most; longer ones go on in a second line. */
const widestNames = 0.42;
const gap = 6;
/** Room right of the scale for the longest value, ๑๐๐.๐๐. */
const valueRoom = 38;
const lowestRow = 2 * chartText.pitch * 0.8;

/** Lays the chart out in the width of the page; many categories make it higher than `height`. */
export function chartFrame(
  { categories, series }: BarChartNode,
  { width, widthOf }: State,
  height: number,
): ChartFrame {
  const longest = Math.max(...categories.map((name) => widthOf(name, chartText.label, false)));
  const names = Math.min(longest + 1, width * widestNames);
  const left = names + gap;
  const lines = Math.ceil(longest / names);
  const top = chartText.title * 1.5 + (series.length > 1 ? chartText.pitch + gap : 0);
  const bottom = chartText.pitch + gap;
  const lowest = Math.max(lowestRow, lines * chartText.pitch);
  const rowHeight = Math.max((height - top - bottom) / categories.length, lowest);
  return {
    width,
    height: top + rowHeight * categories.length + bottom,
    left,
    right: width - valueRoom,
    top,
    rowHeight,
  };
}

/** A line of text in a box of the chart. */
export function chartLabel(
  text: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly alignment: TextAlignment },
  tag: Tag | undefined,
): TextContent {
  return {
    text: [{ text }],
    fontSize: chartText.label,
    linePitch: chartText.pitch,
    alignment: box.alignment,
    tag,
    relativePosition: { x: box.x, y: box.y },
    boxWidth: box.width,
  };
}

/** Shapes at their place in the chart. */
export function chartShapes(canvas: Shape[]): Content {
  return { canvas, height: 0, relativePosition: { x: 0, y: 0 } };
}
