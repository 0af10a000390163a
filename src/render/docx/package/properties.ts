import type { DocumentNode } from "../../../document/nodes.ts";
import type { DocumentProperties } from "../../renderer.ts";
import { writable } from "../writable.ts";
import { escapeText, xmlDeclaration } from "./xml.ts";

/** A part written in place of docx's own. */
export interface Override {
  readonly path: string;
  readonly data: string;
}

/** The parts with the document's properties; docx's own would have the clock in them, and no language. */
export function propertyParts(document: DocumentNode, properties: DocumentProperties): readonly Override[] {
  return [
    { path: "docProps/core.xml", data: coreProperties(document, properties) },
    { path: "docProps/app.xml", data: extendedProperties(properties) },
  ];
}

const value = (name: string, text: string, attributes = ""): string =>
  text === "" ? "" : `<${name}${attributes}>${escapeText(writable(text))}</${name}>`;

/** ECMA-376-2, clause 11. */
function coreProperties(
  { title, subject = "" }: DocumentNode,
  { author, keywords, date }: DocumentProperties,
): string {
  const when = date.toISOString().replace(/\.\d+Z$/, "Z");
  const w3c = ' xsi:type="dcterms:W3CDTF"';
  return [
    xmlDeclaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    value("dc:title", title),
    value("dc:subject", subject),
    value("dc:creator", author),
    value("cp:keywords", keywords.join(", ")),
    value("dc:language", "th-TH"),
    value("cp:lastModifiedBy", author),
    value("dcterms:created", when, w3c),
    value("dcterms:modified", when, w3c),
    "</cp:coreProperties>",
  ].join("");
}

/** ISO 29500-1, 15.2.12.3: which program made the file, and for whom. */
function extendedProperties({ producer, author }: DocumentProperties): string {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  const content = value("Application", producer) + value("Company", author);
  return `${xmlDeclaration}<Properties xmlns="${namespace}">${content}</Properties>`;
}
