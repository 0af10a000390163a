import { Paragraph, Table } from "docx";
import type { IPropertiesOptions, ISectionOptions } from "docx";
import type { Block, Inline, NodeOf, SectionNode } from "../../document/nodes.ts";
import { regroup } from "../../document/regroup.ts";
import { measureOf } from "../../fonts/measure.ts";
import type { TextMetrics } from "../../sheet/column-widths.ts";
import { officialSheet as sheet } from "../../sheet/official.ts";
import { createLineBreaker } from "../../thai/line-breaks.ts";
import type { LineBreaker } from "../../thai/line-breaks.ts";
import { noBreakSpaces } from "../../thai/no-break-spaces.ts";
import type { RenderInput } from "../renderer.ts";
import { flowOf } from "./flow.ts";
import { blockHandlers, inlineHandlers, paragraphHandlers } from "./handlers/index.ts";
import { contentHeight, contentWidth, sectionHeaders, sectionProperties } from "./page.ts";
import { freeFlow } from "./state.ts";
import type { BlockElement, State } from "./state.ts";
import { styleIds, styles } from "./styles.ts";
import { writable } from "./text.ts";

/** The tree as docx's document options. Pure; every word is decided, only ids and dates are still docx's own. */
export function lower(input: RenderInput): IPropertiesOptions {
  const document = input.options.groupHeading === "repeated" ? regroup(input.document) : input.document;
  const { author, keywords } = input.properties;
  const font = fontOf(input);
  const section = (node: SectionNode, index: number): ISectionOptions => ({
    properties: sectionProperties(node, index),
    // Later sections go on with the headers of the first.
    ...(index === 0 && { headers: sectionHeaders(document, font) }),
    children: sectionContent(node, { ...state, width: contentWidth(node), height: contentHeight(node) }),
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

function initialState(input: RenderInput, font: string): Omit<State, "width" | "height"> {
  const breaker = createLineBreaker(input.unbreakable);
  let ids = 0;
  return {
    input,
    font,
    metrics: textMetrics(input, breaker),
    isFirst: false,
    place: "body",
    format: {},
    flow: freeFlow,
    hanging: null,
    protect: (text) => noBreakSpaces(text, breaker),
    nextId: () => ++ids,
    paragraphs: (nodes, state) => nodes.flatMap((node) => lowerParagraph(node.type, node, state)),
    inlines: (nodes, state) => nodes.flatMap((node) => lowerInline(node.type, node, state)),
  };
}

/** Our own faces measure for the office's too: they are drawn as wide. */
function textMetrics({ fonts }: RenderInput, breaker: LineBreaker): TextMetrics {
  const [regular, bold] = [measureOf(fonts.regular), measureOf(fonts.bold)];
  return {
    width: (text, isStrong) => (isStrong ? bold : regular)(text, sheet.table.size),
    pieces: (text) => {
      const cuts = [0, ...breaker.breaks(text), text.length];
      return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
    },
  };
}

/** Word joins tables that touch, and wants a paragraph at the end of a document. */
function sectionContent({ children }: SectionNode, state: State): readonly BlockElement[] {
  const elements = children.flatMap((block, index) =>
    lowerBlock(block.type, block, { ...state, isFirst: index === 0, flow: flowOf(children, index) }).map(
      (element) => ({
        element,
        index,
      }),
    ),
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
