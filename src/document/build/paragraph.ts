import { flagAttribute } from "../attributes.ts";
import { paragraph } from "../builders.ts";
import type { Alignment, ParagraphNode } from "../nodes.ts";
import type { XmlElement } from "../xml.ts";
import { choiceAttribute, given } from "./attribute-values.ts";
import { buildInlines } from "./inlines.ts";
import type { BuildState } from "./state.ts";

const alignments = ["start", "center", "end", "distribute"] as const satisfies readonly Alignment[];

/** A paragraph; `align` says how it is aligned where its element does not. */
export function buildParagraph(element: XmlElement, state: BuildState, align: Alignment): ParagraphNode {
  const options = given({ indent: flagAttribute(element, "indent") });
  const words = buildInlines(element.children);
  const apart = flagAttribute(element, "apart") ? ({ apart: true } as const) : {};
  return {
    ...paragraph(words, {
      align: choiceAttribute(element, "align", alignments) ?? align,
      ...options,
      ...apart,
    }),
    origin: state.originOf(element),
  };
}
