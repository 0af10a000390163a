/** Looks into the parts of a Word file, for what a reader of words does not tell. */
import { unzipSync } from "fflate";
import { elements, parseXml } from "../../src/read/docx/xml.ts";
import type { XmlElement } from "../../src/read/docx/xml.ts";

/** The bytes of a part; throws when there is none of that name. */
export function partOf(docx: Uint8Array, name: string): Uint8Array {
  const part = unzipSync(docx)[name];
  if (!part) throw new Error(`no part ${name}`);
  return part;
}

/** A part's root element. */
export const xmlOf = (docx: Uint8Array, name: string): XmlElement => parseXml(partOf(docx, name));

/** The document's own part. */
export const bodyOf = (docx: Uint8Array): XmlElement => xmlOf(docx, "word/document.xml");

/** All elements of a name at any depth, in document order. */
export function all(root: XmlElement, name: string): readonly XmlElement[] {
  return elements(root).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first element of a name at any depth; throws when there is none. */
export function first(root: XmlElement, name: string): XmlElement {
  const [found] = all(root, name);
  if (!found) throw new Error(`no ${name} in ${root.name}`);
  return found;
}

/** Is there an element of a name at any depth? */
export const has = (root: XmlElement, name: string): boolean => all(root, name).length > 0;

/** All text in `w:t` elements. */
export const words = (root: XmlElement): string =>
  all(root, "w:t")
    .flatMap(({ children }) => children)
    .join("");

/** The paragraph whose text begins so; throws when there is none. */
export function paragraphOf(root: XmlElement, start: string): XmlElement {
  const found = all(root, "w:p").find((paragraph) => words(paragraph).startsWith(start));
  if (!found) throw new Error(`no paragraph begins with “${start}”`);
  return found;
}
