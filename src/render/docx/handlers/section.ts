import { Paragraph, Table } from "docx";
import type { ISectionOptions } from "docx";
import type { SectionNode } from "../../../document/nodes.ts";
import { flowOf } from "../flow.ts";
import { heldHeight } from "../held-height.ts";
import { contentHeight, contentWidth, sectionProperties } from "../page.ts";
import type { BlockElement, State } from "../state.ts";
import { styleIds } from "../styles.ts";

/** A section without its headers. */
export function section(node: SectionNode, index: number, state: State): ISectionOptions {
  const inside: State = { ...state, width: contentWidth(node), height: contentHeight(node) };
  return { properties: sectionProperties(node, index), children: separated(blocks(node, inside)) };
}

/** An element and whether it must share a page with the next. */
interface Placed {
  readonly element: BlockElement;
  readonly keepNext: boolean;
}

function blocks({ children }: SectionNode, state: State): readonly Placed[] {
  return children.flatMap((block, index) => {
    const flow = flowOf(children, index);
    const following = heldHeight(children, index, state);
    const elements = state.block(block, { ...state, isFirst: index === 0, flow, following });
    return elements.map((element) => ({ element, keepNext: flow.keepNext }));
  });
}

/** Word joins tables that touch, and wants a paragraph after the last: a line of small height keeps them apart. */
function separated(placed: readonly Placed[]): readonly BlockElement[] {
  return placed.flatMap(({ element, keepNext }, index) => {
    const next = placed[index + 1]?.element;
    const stands = !(element instanceof Table) || (next !== undefined && !(next instanceof Table));
    return stands ? [element] : [element, new Paragraph({ style: styleIds.gap, keepNext })];
  });
}
