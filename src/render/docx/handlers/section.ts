import { Paragraph } from "docx";
import type { ISectionOptions } from "docx";
import type { SectionNode } from "../../../document/nodes.ts";
import { flowsOf } from "../flow.ts";
import { heldHeight } from "../held-height.ts";
import { contentHeight, contentWidth, sectionProperties } from "../page.ts";
import { SectionChild } from "../element.ts";
import type { Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import { freeFlow } from "../state.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";

/** A section without its headers. */
export function section(node: SectionNode, index: number, state: State): ISectionOptions {
  const inside: State = { ...state, width: contentWidth(node), height: contentHeight(node) };
  const elements = separated(blocks(node, inside));
  const isLast = index === state.input.document.children.length - 1;
  const isClosed = isLast && elements.at(-1)?.name === "w:p";
  const children = [...elements.map((each) => new SectionChild(each)), ...(isClosed ? [] : [sectionEnd()])];
  return { properties: sectionProperties(node, index), children };
}

/** A line of almost no height: it holds the break to the next section, or ends a document that ends with a table. */
function sectionEnd(): Paragraph {
  return new Paragraph({ style: styleIds.anchor });
}

/** An element and whether it must share a page with the next. */
interface Placed {
  readonly element: Element;
  readonly keepNext: boolean;
}

function blocks({ children, verticalAlign }: SectionNode, state: State): readonly Placed[] {
  const isMiddle = verticalAlign === "middle";
  const flows = flowsOf(children);
  return children.flatMap((block, index) => {
    const flow = flows[index]!;
    const following = heldHeight({ blocks: children, flows }, index, state);
    const elements = state.block(block, { ...state, isFirst: index === 0 && !isMiddle, flow, following });
    return elements.map((element) => ({ element, keepNext: flow.keepNext }));
  });
}

/** Word joins tables that touch: a line of small height keeps them apart. */
function separated(placed: readonly Placed[]): readonly Element[] {
  return placed.flatMap(({ element, keepNext }, index) => {
    const touches = element.name === "w:tbl" && placed[index + 1]?.element.name === "w:tbl";
    const gap = paragraphElement(styleIds.gap, [], { flow: { ...freeFlow, keepNext } });
    return touches ? [element, gap] : [element];
  });
}
