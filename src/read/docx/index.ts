import { unreadable } from "../unreadable.ts";
import { BlockReader } from "./blocks.ts";
import type { CellPlace, ReadCell, ReadParagraph, ReadRow, ReadTable } from "./blocks.ts";
import { readControls } from "./controls.ts";
import type { ContentControl } from "./controls.ts";
import { documentPart, unpack } from "./parts.ts";
import type { Parts } from "./parts.ts";
import { element, elements, parseXml, textContent } from "./xml.ts";

/** A part of custom XML with its name in the package, e.g. `customXml/item1.xml`. */
export interface CustomXmlPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a Word file says, in its own words and order. */
export interface DocxContent {
  /** In document order, cells row by row, text boxes before the paragraph they hang on; empty ones too. */
  readonly paragraphs: readonly ReadParagraph[];
  readonly tables: readonly ReadTable[];
  /** Core properties by name without prefix, e.g. `title`, `creator`, `language`. */
  readonly properties: ReadonlyMap<string, string>;
  readonly customXml: readonly CustomXmlPart[];
  readonly contentControls: readonly ContentControl[];
  /** Text of each header part; empty paragraphs left out. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

export type { CellPlace, ContentControl, ReadCell, ReadParagraph, ReadRow, ReadTable };

/** Reads a Word file. Throws DiagnosticError `read/file` for one that is damaged, hostile or unreasonably large. */
export function readDocx(bytes: Uint8Array): DocxContent {
  const parts = unpack(bytes);
  const part = parts.get(documentPart(parts));
  const body = part && element(parseXml(part), "w:body");
  if (!body) throw unreadable("DOCX", "ไม่พบเนื้อหาของเอกสาร");
  const reader = new BlockReader();
  reader.read(body, undefined);
  return {
    paragraphs: reader.paragraphs,
    tables: reader.tables,
    properties: readProperties(parts),
    customXml: [...parts]
      .filter(([name]) => name.startsWith("customXml/"))
      .map(([name, content]) => ({ name, bytes: content })),
    contentControls: readControls(body),
    headers: readMargins(parts, /^word\/header\d*\.xml$/),
    footers: readMargins(parts, /^word\/footer\d*\.xml$/),
  };
}

function readProperties(parts: Parts): ReadonlyMap<string, string> {
  const core = parts.get("docProps/core.xml");
  if (!core) return new Map();
  return new Map(
    elements(parseXml(core)).map((property) => [property.name.replace(/^.*:/, ""), textContent(property)]),
  );
}

function readMargins(parts: Parts, name: RegExp): readonly string[] {
  return [...parts]
    .filter(([part]) => name.test(part))
    .map(([, content]) => {
      const reader = new BlockReader();
      reader.read(parseXml(content), undefined);
      return reader.paragraphs
        .map(({ text }) => text)
        .filter((text) => text.trim() !== "")
        .join("\n");
    });
}
