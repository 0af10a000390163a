import type { Alignment, ParagraphNode } from "../../../document/nodes.ts";
import { classes, element, type HtmlNode } from "../element.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** Lines that are spread over the width of paper stay ragged on a screen: its widths leave wide gaps in Thai. */
const looks: Readonly<Record<Alignment, string | undefined>> = {
  start: undefined,
  center: "center",
  end: "end",
  distribute: undefined,
};

/** A paragraph. */
export function paragraph(
  { align, indent, apart, children }: ParagraphNode,
  state: State,
): readonly HtmlNode[] {
  const look = classes(looks[align], indent && "indent", apart && "apart");
  return [element("p", { class: look }, lowerInlines(children, state))];
}
