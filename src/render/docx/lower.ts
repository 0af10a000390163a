import { Paragraph, Table } from "docx";
import type { IPropertiesOptions, ISectionOptions } from "docx";
import type { Block, Inline, NodeOf, SectionNode } from "../../document/nodes.ts";
import { regroup } from "../../document/regroup.ts";
import { createLineBreaker } from "../../thai/line-breaks.ts";
import { noBreakSpaces } from "../../thai/no-break-spaces.ts";
import type { RenderInput } from "../renderer.ts";
import { flowOf } from "./flow.ts";
import { blockHandlers, inlineHandlers, paragraphHandlers } from "./handlers/index.ts";
import { contentWidth, sectionHeaders, sectionProperties } from "./page.ts";
import { freeFlow } from "./state.ts";
import type { BlockElement, State } from "./state.ts";
import { styleIds, styles } from "./styles.ts";
import { writable } from "./text.ts";

/** The tree as docx's document options. Pure; every word is decided, only ids and dates are still docx's own. */
export function lower(input: RenderInput): IPropertiesOptions {
  const document = input.options.groupHeading === "repeated" ? regroup(input.document) : input.document;
  const { author, keywords } = input.properties;
  const font = fontOf(input);
  const headers = sectionHeaders(document, font);
  const section = (node: SectionNode, index: number): ISectionOptions => ({
    properties: sectionProperties(node, index),
    headers,
    children: sectionContent(node, { ...state, width: contentWidth(node) }),
  });
  const state = initialState(input, font);
  return {
    title: writable(document.title),
    subject: writable(document.subject ?? ""),
    creator: writable(author),
    lastModifiedBy: writable(author),
    keywords: keywords.map(writable).join(", "),
    compatibility: { version: 15 },
    styles: styles(font),
    sections: document.children.map(section),
  };
}

function fontOf({ options, fonts }: RenderInput): string {
  return options.fontProfile === "embedded" ? fonts.family : options.officeFont;
}

function initialState(input: RenderInput, font: string): Omit<State, "width"> {
  const breaker = createLineBreaker(input.unbreakable);
  let controls = 0;
  return {
    input,
    font,
    place: "body",
    format: {},
    flow: freeFlow,
    hanging: null,
    protect: (text) => noBreakSpaces(text, breaker),
    nextControlId: () => ++controls,
    paragraphs: (nodes, state) => nodes.flatMap((node) => lowerParagraph(node.type, node, state)),
    inlines: (nodes, state) => nodes.flatMap((node) => lowerInline(node.type, node, state)),
  };
}

/** Word joins tables that touch, and wants a paragraph at the end of a document. */
function sectionContent({ children }: SectionNode, state: State): readonly BlockElement[] {
  const elements = children.flatMap((block, index) =>
    lowerBlock(block.type, block, { ...state, flow: flowOf(children, index) }).map((element) => ({
      element,
      index,
    })),
  );
  return elements.flatMap(({ element, index }, at) => {
    const next = elements[at + 1];
    if (!(element instanceof Table) || (next && !(next.element instanceof Table))) return [element];
    return [element, new Paragraph({ style: styleIds.gap, keepNext: flowOf(children, index).keepNext })];
  });
}

function lowerBlock<Type extends Block["type"]>(
  type: Type,
  node: NodeOf<Type>,
  state: State,
): readonly BlockElement[] {
  return blockHandlers[type](node, state);
}

function lowerParagraph<Type extends "paragraph" | "list">(
  type: Type,
  node: NodeOf<Type>,
  state: State,
): readonly Paragraph[] {
  return paragraphHandlers[type](node, state);
}

function lowerInline<Type extends Inline["type"]>(type: Type, node: NodeOf<Type>, state: State) {
  return inlineHandlers[type](node, state);
}
