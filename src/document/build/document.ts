import { attribute, countAttribute } from "../attributes.ts";
import { document, section } from "../builders.ts";
import { childElements } from "../descend.ts";
import type { DocumentNode, SectionNode } from "../nodes.ts";
import type { XmlElement } from "../xml.ts";
import { choiceAttribute, given } from "./attribute-values.ts";
import { buildBlock } from "./blocks.ts";
import { createBuildState, type BuildState } from "./state.ts";

/** The tree of a root that the content model has passed. */
export function buildDocument(root: XmlElement, markup: string): DocumentNode {
  const state = createBuildState(markup);
  const { title = "", ...rest } = given({
    title: attribute(root, "title"),
    subject: attribute(root, "subject"),
    mark: attribute(root, "mark"),
  });
  const sections = childElements(root).map((child) => buildSection(child, state));
  return { ...document({ title, ...rest }, sections), origin: state.originOf(root) };
}

function buildSection(element: XmlElement, state: BuildState): SectionNode {
  const options = given({
    orientation: choiceAttribute(element, "orientation", ["portrait", "landscape"]),
    numbering: choiceAttribute(element, "numbering", ["continue", "restart"]),
    ifPagesOver: countAttribute(element, "if-pages-over"),
    verticalAlign: choiceAttribute(element, "valign", ["middle"]),
  });
  const blocks = childElements(element).map((child) => buildBlock(child, state));
  return { ...section(blocks, options), origin: state.originOf(element) };
}
