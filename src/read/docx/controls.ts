import { BlockReader } from "./blocks.ts";
import { paragraphText } from "./text.ts";
import { element, elements, value } from "./xml.ts";
import type { XmlElement } from "./xml.ts";

/** A content control: a place in the document that Word lets one fill in. */
export interface ContentControl {
  /** Stable name; empty when it has none. */
  readonly tag: string;
  /** Caption shown to the user. */
  readonly alias: string;
  /** What stands in it; paragraphs joined by `\n`. */
  readonly text: string;
}

/** All content controls in document order, those in others too. */
export function readControls(parent: XmlElement): readonly ContentControl[] {
  return elements(parent).flatMap((child) => {
    const inside = readControls(child);
    return child.name === "w:sdt" ? [controlOf(child), ...inside] : inside;
  });
}

function controlOf(control: XmlElement): ContentControl {
  const properties = element(control, "w:sdtPr");
  const content = element(control, "w:sdtContent");
  const reader = new BlockReader();
  if (content) reader.read(content, undefined);
  const blocks = reader.paragraphs.map(({ text }) => text);
  return {
    tag: value(element(properties, "w:tag")) ?? "",
    alias: value(element(properties, "w:alias")) ?? "",
    text: blocks.length > 0 || !content ? blocks.join("\n") : paragraphText(content),
  };
}
