import type { DocumentNode } from "../../../document/nodes.ts";
import { artifact, element, type HtmlNode } from "../element.ts";
import type { State } from "../state.ts";

/** The whole document, under the mark that its pages bear. Its title is that of the page around it. */
export function document({ mark, children }: DocumentNode, state: State): readonly HtmlNode[] {
  const marked =
    mark === undefined
      ? []
      : [element("p", { class: "mark", ...artifact }, [`ทุกหน้าของเอกสารมีคำว่า “${mark}”`])];
  return [...marked, ...children.flatMap((section) => state.lower(section, state))];
}
