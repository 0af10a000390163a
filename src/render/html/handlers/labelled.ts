import type { LabelledNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** A label and the words beside it. */
export function labelled({ label, children }: LabelledNode, state: State): readonly HtmlNode[] {
  return [
    element("p", { class: "labelled" }, [
      element("span", { class: "label" }, [label]),
      "\t",
      element("span", {}, lowerInlines(children, state)),
    ]),
  ];
}
