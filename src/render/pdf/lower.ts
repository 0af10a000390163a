import type { DocumentNode, HeadingNode, Node, NodeOf } from "../../document/nodes.ts";
import { measureOf } from "../../fonts/measure.ts";
import type { LineBreaker } from "../../thai/line-breaks.ts";
import type { RenderInput } from "../renderer.ts";
import { columnWidener, tableMetrics } from "../table-columns.ts";
import type { Definition } from "./definition.ts";
import { handlers } from "./handlers/index.ts";
import type { Lowered, State } from "./state.ts";
import { bodyStyle } from "./text-style.ts";

/** The tree as a pdfmake definition. Pure, and fresh on each call, because pdfmake writes into what it prints. */
export function lower(input: RenderInput, breaker: LineBreaker): Definition {
  const { document, fonts } = input;
  return lowerNode(document, {
    input,
    widthOf: widthMeasure(input),
    columnWidths: columnWidener(document, tableMetrics(fonts, breaker)),
    signer: undefined,
    tag: undefined,
    style: bodyStyle,
    width: 0,
    headingLevels: headingLevels(document),
    lower: lowerNode,
  });
}

function lowerNode<Type extends Node["type"]>(node: NodeOf<Type>, state: State): Lowered[Type] {
  const handler = handlers[node.type] as (node: NodeOf<Type>, state: State) => Lowered[Type];
  return handler(node, state);
}

function widthMeasure({ fonts }: RenderInput): State["widthOf"] {
  const [regular, bold] = [measureOf(fonts.regular), measureOf(fonts.bold)];
  return (text, size, isStrong) => (isStrong ? bold : regular)(text, size);
}

/** PDF/UA-1, 7.4.2: the first heading is H1 and no level is skipped on the way down. */
function headingLevels(document: DocumentNode): ReadonlyMap<HeadingNode, 1 | 2 | 3> {
  const levels = new Map<HeadingNode, 1 | 2 | 3>();
  let last = 0;
  for (const block of document.children.flatMap(({ children }) => children)) {
    if (block.type !== "heading") continue;
    last = Math.min(block.level, last + 1);
    levels.set(block, last as 1 | 2 | 3);
  }
  return levels;
}
