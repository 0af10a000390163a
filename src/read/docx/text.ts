import { OpenFields } from "./fields.ts";
import { element, value } from "./xml.ts";
import type { XmlElement } from "./xml.ts";

/** Elements that only wrap: what is in them counts as if they were not there. */
const transparent = new Set(
  "w:sdt w:sdtContent w:ins w:moveTo w:smartTag w:hyperlink w:customXml w:fldSimple mc:AlternateContent mc:Choice".split(
    " ",
  ),
);
/** Elements that are no longer, or only for older programs, part of the text. */
const dropped = new Set(["w:del", "w:moveFrom", "mc:Fallback"]);

/** Children that count, wrappers looked through. A control that still shows its prompt counts as empty. */
export function visibleChildren(parent: XmlElement): readonly XmlElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === "string" || dropped.has(child.name)) return [];
    if (!transparent.has(child.name)) return child;
    return showsPrompt(child) ? [] : visibleChildren(child);
  });
}

function showsPrompt(control: XmlElement): boolean {
  return element(element(control, "w:sdtPr"), "w:showingPlcHdr") !== undefined;
}

/** What a paragraph says: tabs and line breaks are `\t` and `\n`; deletions, pictures, page breaks and page numbers say nothing. */
export function paragraphText(paragraph: XmlElement): string {
  const fields = new OpenFields();
  let text = "";
  for (const run of visibleChildren(paragraph)) {
    if (run.name !== "w:r") continue;
    for (const piece of visibleChildren(run)) {
      fields.read(piece);
      if (!fields.isPageNumber) text += pieceText(piece);
    }
  }
  return text;
}

function pieceText(piece: XmlElement): string {
  switch (piece.name) {
    case "w:t":
      return piece.children.filter((child) => typeof child === "string").join("");
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
      return ["page", "column"].includes(piece.attributes["w:type"] ?? "") ? "" : "\n";
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "\u2011";
    case "w:sym":
      return String.fromCodePoint(parseInt(piece.attributes["w:char"] ?? "fffd", 16) || 0xfffd);
    default:
      return "";
  }
}

/** The text boxes anchored in a paragraph; where two versions are given, the first. */
export function textBoxes(parent: XmlElement): readonly XmlElement[] {
  return visibleChildren(parent).flatMap((child) =>
    child.name === "w:txbxContent" ? child : textBoxes(child),
  );
}

/** Style id of a paragraph; empty for the default style. */
export function styleOf(paragraph: XmlElement): string {
  return value(element(element(paragraph, "w:pPr"), "w:pStyle")) ?? "";
}

/** Level of a numbered paragraph, from 0. */
export function listLevelOf(paragraph: XmlElement): number | undefined {
  const numbering = element(element(paragraph, "w:pPr"), "w:numPr");
  return numbering && Number(value(element(numbering, "w:ilvl")) ?? 0);
}
