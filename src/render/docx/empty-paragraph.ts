import type { ParagraphNode } from "../../document/nodes.ts";

/** A paragraph without words, where Word must have one. */
export const emptyParagraph: ParagraphNode = {
  type: "paragraph",
  align: "start",
  indent: false,
  children: [],
};
