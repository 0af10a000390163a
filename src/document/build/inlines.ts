import { attribute } from "../attributes.ts";
import { emphasis, field, lineBreak, strong, text, verbatim } from "../builders.ts";
import type { InlineElement } from "../content-model.ts";
import type { Inline } from "../nodes.ts";
import { printedTexts } from "../whitespace.ts";
import type { XmlElement, XmlNode, XmlText } from "../xml.ts";
import { choiceAttribute, given } from "./attribute-values.ts";

/** The inline content of one block. */
export function buildInlines(children: readonly XmlNode[]): readonly Inline[] {
  return inlinesOf(children, printedTexts(children));
}

function inlinesOf(children: readonly XmlNode[], printed: ReadonlyMap<XmlText, string>): readonly Inline[] {
  return children.flatMap((child): readonly Inline[] => {
    if (child.kind === "element") return [inlineOf(child, printed)];
    const value = printed.get(child) ?? "";
    return value === "" ? [] : [text(value)];
  });
}

/** An element that the content model lets stand among words does not compile until it has a case here. */
function inlineOf(element: XmlElement, printed: ReadonlyMap<XmlText, string>): Inline {
  const words = inlinesOf(element.children, printed);
  const name = element.name as InlineElement;
  switch (name) {
    case "strong":
      return strong(words);
    case "em":
      return emphasis(words);
    case "code":
      return verbatim(words);
    case "field":
      return field(fieldAttributes(element), words);
    case "br":
      return lineBreak();
  }
}

function fieldAttributes(element: XmlElement): Parameters<typeof field>[0] {
  return {
    name: attribute(element, "name") ?? "",
    label: attribute(element, "label") ?? "",
    ...given({ kind: choiceAttribute(element, "kind", ["text", "date"]), date: attribute(element, "date") }),
  };
}
