import type { HeadingNode } from "../../../document/nodes.ts";
import { bookmarked } from "../bookmarks.ts";
import type { Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";

const styleOf = { 1: styleIds.heading1, 2: styleIds.heading2, 3: styleIds.heading3 } as const;

/** A heading; its style has the outline level by which Word navigates, and holds on to what follows. */
export function heading(node: HeadingNode, state: State): readonly Element[] {
  const { level, align, display, children } = node;
  const flow = { ...state.flow, keepNext: false };
  const options = { flow, ...(align === "center" && { align }) };
  return [
    paragraphElement(
      display ? styleIds.headingDisplay : styleOf[level],
      bookmarked(node, state.inlines(children, state), state),
      options,
    ),
  ];
}
