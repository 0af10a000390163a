import type { Block, Inline, ListNode, Node, NodeOf, ParagraphNode } from "../../../document/nodes.ts";
import type { Content, Element } from "../element.ts";
import type { State } from "../state.ts";
import { contents } from "./contents.ts";
import { emblem } from "./emblem.ts";
import { emphasis } from "./emphasis.ts";
import { field } from "./field.ts";
import { figure } from "./figure.ts";
import { heading } from "./heading.ts";
import { labelled } from "./labelled.ts";
import { letterLine } from "./letter-line.ts";
import { lineBreak } from "./line-break.ts";
import { list } from "./list.ts";
import { memoLine } from "./memo-line.ts";
import { pageBreak } from "./page-break.ts";
import { paragraph } from "./paragraph.ts";
import { rule } from "./rule.ts";
import { barChart } from "./bar-chart.ts";
import { signatures } from "./signatures.ts";
import { strong } from "./strong.ts";
import { table } from "./table.ts";
import { text } from "./text.ts";
import { verbatim } from "./verbatim.ts";

type Handlers<Type extends Node["type"], Lowered> = {
  readonly [Each in Type]: (node: NodeOf<Each>, state: State) => readonly Lowered[];
};

/** A new block node does not compile until it has a line here. */
const blockHandlers: Handlers<Block["type"], Element> = {
  contents,
  emblem,
  figure,
  heading,
  labelled,
  "letter-line": letterLine,
  list,
  "memo-line": memoLine,
  "page-break": pageBreak,
  paragraph,
  rule,
  "bar-chart": barChart,
  signatures,
  table,
};

/** What may stand in cells, list items and signatures becomes paragraphs only. */
const paragraphHandlers: Handlers<"paragraph" | "list", Element> = { paragraph, list };

/** A new inline node does not compile until it has a line here. */
const inlineHandlers: Handlers<Inline["type"], Content> = {
  emphasis,
  field,
  "line-break": lineBreak,
  strong,
  text,
  verbatim,
};

/** What a block of a section becomes. */
export function lowerBlock(node: Block, state: State): readonly Element[] {
  return handle(blockHandlers, node, state);
}

/** What stands in a cell, an item or a signer's block. */
export function lowerParagraphs(
  nodes: readonly (ParagraphNode | ListNode)[],
  state: State,
): readonly Element[] {
  return nodes.flatMap((node) => handle(paragraphHandlers, node, state));
}

/** Runs, content controls and breaks of a paragraph. */
export function lowerInlines(nodes: readonly Inline[], state: State): readonly Content[] {
  return nodes.flatMap((node) => handle(inlineHandlers, node, state));
}

function handle<Type extends Node["type"], Lowered>(
  handlers: Handlers<Type, Lowered>,
  node: NodeOf<Type>,
  state: State,
): readonly Lowered[] {
  return handlers[node.type as Type](node, state);
}
