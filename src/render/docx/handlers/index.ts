import type { Paragraph, ParagraphChild } from "docx";
import type { Block, Inline, Node, NodeOf } from "../../../document/nodes.ts";
import type { BlockElement, State } from "../state.ts";
import { emblem } from "./emblem.ts";
import { emphasis } from "./emphasis.ts";
import { field } from "./field.ts";
import { heading } from "./heading.ts";
import { lineBreak } from "./line-break.ts";
import { list } from "./list.ts";
import { pageBreak } from "./page-break.ts";
import { paragraph } from "./paragraph.ts";
import { scoreChart } from "./score-chart.ts";
import { signatures } from "./signatures.ts";
import { strong } from "./strong.ts";
import { table } from "./table.ts";
import { text } from "./text.ts";
import { verbatim } from "./verbatim.ts";

type Handlers<Type extends Node["type"], Element> = {
  readonly [Each in Type]: (node: NodeOf<Each>, state: State) => readonly Element[];
};

/** A new block does not compile until it has a line here. */
export const blockHandlers: Handlers<Block["type"], BlockElement> = {
  emblem,
  heading,
  list,
  "page-break": pageBreak,
  paragraph,
  "score-chart": scoreChart,
  signatures,
  table,
};

/** What may stand in cells, list items and signatures becomes paragraphs only. */
export const paragraphHandlers: Handlers<"paragraph" | "list", Paragraph> = { paragraph, list };

/** A new inline does not compile until it has a line here. */
export const inlineHandlers: Handlers<Inline["type"], ParagraphChild> = {
  emphasis,
  field,
  "line-break": lineBreak,
  strong,
  text,
  verbatim,
};
