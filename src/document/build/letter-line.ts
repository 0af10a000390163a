import { letterLine, letterPart } from "../builders.ts";
import { childElements } from "../descend.ts";
import type { LetterLineNode, LetterPartNode } from "../nodes.ts";
import type { XmlElement } from "../xml.ts";
import { choiceAttribute, given } from "./attribute-values.ts";
import { buildInlines } from "./inlines.ts";
import type { BuildState } from "./state.ts";

/** A line at the head of a letter with its parts. */
export function buildLetterLine(element: XmlElement, state: BuildState): LetterLineNode {
  return letterLine(childElements(element, "letter-part").map((part) => buildPart(part, state)));
}

function buildPart(element: XmlElement, state: BuildState): LetterPartNode {
  const options = given({ place: choiceAttribute(element, "place", ["start", "center", "end"]) });
  return { ...letterPart(buildInlines(element.children), options), origin: state.originOf(element) };
}
