import { toThaiDigits } from "../../thai/digits.ts";
import { attribute, countAttribute } from "../attributes.ts";
import { list, listItem, paragraph } from "../builders.ts";
import { childElements } from "../descend.ts";
import type { Alignment, ListItemNode, ListNode } from "../nodes.ts";
import { hasWords } from "../whitespace.ts";
import type { XmlElement } from "../xml.ts";
import { buildParagraph } from "./paragraph.ts";
import { buildInlines } from "./inlines.ts";
import type { BuildState } from "./state.ts";

/** What a cell or a list item is made of. */
export type InnerBlocks = ListItemNode["children"];

/** An ordered or unordered list, its markers written out. */
export function buildList(element: XmlElement, state: BuildState): ListNode {
  const items = childElements(element, "li");
  const markers = element.name === "ol" ? orderedMarkers(element, items) : unorderedMarkers(element, items);
  const built = items.map((item, index) => ({
    ...listItem(markers[index]!, buildInnerBlocks(item, state)),
    origin: state.originOf(item),
  }));
  return { ...list(built), origin: state.originOf(element) };
}

function unorderedMarkers(element: XmlElement, items: readonly XmlElement[]): readonly string[] {
  return items.map(() => attribute(element, "marker") ?? "-");
}

/** The pattern's ๑ or 1 shows where the number stands and in which digits. */
function orderedMarkers(element: XmlElement, items: readonly XmlElement[]): readonly string[] {
  const pattern = attribute(element, "marker") ?? "๑.";
  let number = 0;
  return items.map((item) => {
    number = countAttribute(item, "value") ?? number + 1;
    const digits = String(number);
    return pattern.replace(/[๑1]/, (digit) => (digit === "๑" ? toThaiDigits(digits) : digits));
  });
}

/** The blocks of a cell or a list item; inline content alone is one paragraph. */
export function buildInnerBlocks(
  element: XmlElement,
  state: BuildState,
  align: Alignment = "start",
): InnerBlocks {
  const blocks = childElements(element).filter(({ name }) => name === "p" || name === "ol" || name === "ul");
  if (blocks.length === 0 || element.children.some((child) => child.kind === "text" && hasWords(child)))
    return [{ ...paragraph(buildInlines(element.children), { align }), origin: state.originOf(element) }];
  return blocks.map((block) =>
    block.name === "p" ? buildParagraph(block, state, align) : buildList(block, state),
  );
}
