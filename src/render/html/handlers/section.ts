import type { SectionNode } from "../../../document/nodes.ts";
import { classes, element, type HtmlNode } from "../element.ts";
import type { State } from "../state.ts";

/** Pages of the document as one part of the page; a screen has no paper to turn. */
export function section({ verticalAlign, children }: SectionNode, state: State): readonly HtmlNode[] {
  const content = children.flatMap((block) => state.lower(block, state));
  return [element("div", { class: classes("sheet", verticalAlign === "middle" && "cover") }, content)];
}
