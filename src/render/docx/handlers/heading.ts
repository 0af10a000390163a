import { AlignmentType, Paragraph } from "docx";
import type { HeadingNode } from "../../../document/nodes.ts";
import type { BlockElement, State } from "../state.ts";
import { styleIds } from "../styles.ts";
import { flowOptions } from "./paragraph.ts";

const styleOf = { 1: styleIds.heading1, 2: styleIds.heading2, 3: styleIds.heading3 } as const;

/** A heading; its style has the outline level by which Word navigates, and holds on to what follows. */
export function heading({ level, align, children }: HeadingNode, state: State): readonly BlockElement[] {
  return [
    new Paragraph({
      style: styleOf[level],
      ...(align === "center" && { alignment: AlignmentType.CENTER }),
      ...flowOptions({ ...state.flow, keepNext: false }),
      children: state.inlines(children, state),
    }),
  ];
}
