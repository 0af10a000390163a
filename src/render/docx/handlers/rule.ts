import type { RuleNode } from "../../../document/nodes.ts";
import type { Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";

/** A short line in the middle: the border of a paragraph without words, as Word draws a line that prints. */
export function rule(_node: RuleNode, { flow }: State): readonly Element[] {
  return [paragraphElement(styleIds.shortRule, [], { flow })];
}
