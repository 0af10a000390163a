import { SaxesParser } from "saxes";
import { unreadable } from "../unreadable.ts";

/** An element as it stands; names keep the prefixes that every writer of OOXML uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Elements inside one another; a table in a table in a content control needs forty. */
const deepest = 256;

/** Reads XML. Throws `read/file` for what is not well-formed, declares a document type, or is nested too deep. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: { readonly children: (XmlElement | string)[] } = { children: [] };
  const open: { readonly children: (XmlElement | string)[] }[] = [root];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    throw unreadable("DOCX", "เนื้อหา XML ไม่ถูกรูปแบบ");
  });
  parser.on("doctype", () => {
    throw unreadable("DOCX", "เนื้อหา XML ประกาศชนิดเอกสาร ซึ่งไม่อนุญาต");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > deepest) throw unreadable("DOCX", "เนื้อหา XML ซ้อนกันลึกเกินไป");
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("cdata", (text) => open.at(-1)?.children.push(text));
  parser.write(new TextDecoder().decode(bytes)).close();
  return elements(root)[0]!;
}

/** Child elements, those of one name or all. */
export function elements(
  parent: { readonly children: readonly (XmlElement | string)[] } | undefined,
  name?: string,
): readonly XmlElement[] {
  return (parent?.children ?? []).filter(
    (child) => typeof child !== "string" && (name === undefined || child.name === name),
  ) as XmlElement[];
}

/** The first child element of a name. */
export function element(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** `w:val`, the attribute in which most properties have their value. */
export function value(property: XmlElement | undefined): string | undefined {
  return property?.attributes["w:val"];
}

/** All text inside, elements looked through. */
export function textContent(parent: XmlElement | undefined): string {
  return (parent?.children ?? [])
    .map((child) => (typeof child === "string" ? child : textContent(child)))
    .join("");
}
