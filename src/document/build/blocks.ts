import { attribute, flagAttribute } from "../attributes.ts";
import {
  contents,
  emblem,
  figure,
  heading,
  labelled,
  memoField,
  memoLine,
  pageBreak,
  rule,
} from "../builders.ts";
import type { SectionBlock } from "../content-model.ts";
import { childElements } from "../descend.ts";
import type { Block } from "../nodes.ts";
import type { XmlElement } from "../xml.ts";
import { choiceAttribute, given, pictureOf } from "./attribute-values.ts";
import { buildBarChart } from "./chart.ts";
import { buildInlines } from "./inlines.ts";
import { buildLetterLine } from "./letter-line.ts";
import { buildList } from "./lists.ts";
import { buildParagraph } from "./paragraph.ts";
import { buildSignatures } from "./signatures.ts";
import type { BuildState } from "./state.ts";
import { buildTable } from "./table.ts";

type BuildBlock = (element: XmlElement, state: BuildState) => Block;

/** An element that the content model lets stand in a section does not compile until it has a line here. */
const builders: Readonly<Record<SectionBlock, BuildBlock>> = {
  h1: (element) => buildHeading(element, 1),
  h2: (element) => buildHeading(element, 2),
  h3: (element) => buildHeading(element, 3),
  p: (element, state) => buildParagraph(element, state, "distribute"),
  ol: buildList,
  ul: buildList,
  table: buildTable,
  emblem: buildEmblem,
  figure: buildFigure,
  signatures: buildSignatures,
  "memo-line": buildMemoLine,
  "letter-line": buildLetterLine,
  labelled: (element) => labelled(attribute(element, "label") ?? "", buildInlines(element.children)),
  hr: rule,
  "page-break": pageBreak,
  "bar-chart": buildBarChart,
  contents: () => contents(),
};

/** A block of a section. */
export function buildBlock(element: XmlElement, state: BuildState): Block {
  return { ...builders[element.name as SectionBlock](element, state), origin: state.originOf(element) };
}

function buildHeading(element: XmlElement, level: 1 | 2 | 3): Block {
  const options = given({
    align: choiceAttribute(element, "align", ["start", "center"]),
  });
  const display = flagAttribute(element, "display") ? ({ display: true } as const) : {};
  return heading(level, buildInlines(element.children), { ...options, ...display });
}

function buildMemoLine(element: XmlElement, state: BuildState): Block {
  const fields = childElements(element, "memo-field").map((field) => ({
    ...memoField(attribute(field, "label") ?? "", buildInlines(field.children)),
    origin: state.originOf(field),
  }));
  return memoLine(fields);
}

function buildFigure(element: XmlElement): Block {
  const source = attribute(element, "picture") ?? "";
  const alternative = attribute(element, "alternative") ?? "";
  return figure({ source, alternative }, buildInlines(element.children));
}

function buildEmblem(element: XmlElement): Block {
  const options = given({
    size: choiceAttribute(element, "size", ["large", "small"]),
    picture: pictureOf(element),
  });
  return emblem({ label: attribute(element, "label") ?? "", ...options });
}
