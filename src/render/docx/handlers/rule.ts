import { Paragraph } from "docx";
import type { RuleNode } from "../../../document/nodes.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";
import { flowOptions } from "./paragraph.ts";

/** A short line in the middle: the border of a paragraph without words, as Word draws a line that prints. */
export function rule(_node: RuleNode, { flow }: State): readonly Paragraph[] {
  return [new Paragraph({ style: styleIds.shortRule, ...flowOptions(flow), children: [] })];
}
