import type { FontFaces } from "../../../fonts/faces.ts";
import type { LineBreaker } from "../../../thai/line-breaks.ts";
import type { Definition } from "../definition.ts";
import type { ThaiLine } from "./line.ts";
import { ThaiLayoutBuilder } from "./layout-builder.ts";
import { ThaiPdfDocument, type MissingGlyph } from "./pdf-document.ts";
import { ThaiRenderer } from "./renderer.ts";
import type { PdfOptions } from "./types-document.ts";
import { StructureWriter } from "./structure-writer.ts";
import type { PdfmakePage } from "./types-layout.ts";

/** What a definition is printed with. */
export interface Equipment {
  readonly faces: FontFaces;
  /** PNG and JPEG by the name that picture nodes give. */
  readonly images: ReadonlyMap<string, Buffer>;
  readonly breaker: LineBreaker;
}

/** A finished file, and what could not be drawn in it. */
export interface Printed {
  readonly bytes: Uint8Array;
  /** What each page says in turn, line by line, without artifacts. */
  readonly pageLines: readonly (readonly string[])[];
  readonly missing: readonly MissingGlyph[];
}

/**
 * The composition root: what pdfmake's Printer does, with our classes in place of stock's. Nothing of Printer is inherited,
 * because it resolves addresses over the network. Writes into `definition`.
 */
export async function print(definition: Definition, equipment: Equipment): Promise<Printed> {
  const { document, pages } = await layOut(definition, equipment);
  new ThaiRenderer(document, new StructureWriter(document, definition.structure)).renderPages(pages);
  attachData(document, definition);
  return {
    bytes: await document.finish(),
    pageLines: pages.map(linesOf),
    missing: document.missingGlyphs(),
  };
}

const linesOf = ({ items }: PdfmakePage): readonly string[] =>
  items
    .filter(({ type }) => type === "line")
    .map(({ item }) => item as ThaiLine)
    .filter(({ tag }) => tag !== undefined)
    .map(({ inlines }) => inlines.map(({ text }) => text).join(""))
    .filter((text) => text.trim() !== "");

/** The pages of the definition, nothing drawn yet. Writes into `definition`. */
export async function layOut(
  definition: Definition,
  { faces, images, breaker }: Equipment,
): Promise<{ readonly document: ThaiPdfDocument; readonly pages: readonly PdfmakePage[] }> {
  const document = new ThaiPdfDocument(faces, optionsOf(definition));
  for (const [name, bytes] of images) await document.embedImage(name, bytes);
  const builder = new ThaiLayoutBuilder(definition, breaker);
  return { document, pages: builder.layoutDocument([...definition.sections], document, {}, {}) };
}

function optionsOf({ title, subject, properties, sections }: Definition): PdfOptions {
  const { author, keywords, date, producer } = properties;
  return {
    size: [sections[0]!.page.width, sections[0]!.page.height],
    pdfVersion: "1.7",
    subset: "PDF/A-3a",
    tagged: true,
    displayTitle: true,
    compress: true,
    lang: "th-TH",
    autoFirstPage: false,
    bufferPages: false,
    font: null,
    info: {
      Title: title,
      ...(subject !== undefined && { Subject: subject }),
      Author: author,
      ...(keywords.length > 0 && { Keywords: keywords.join(", ") }),
      Creator: producer,
      Producer: producer,
      CreationDate: date,
    },
  };
}

/** The dossier and the reports travel inside the document, so that next year's can start from them. */
function attachData(document: ThaiPdfDocument, { data, reports, properties: { date } }: Definition): void {
  const attach = (name: string, json: string, description: string): unknown =>
    document.file(Buffer.from(json, "utf8"), {
      name,
      type: "application/json",
      relationship: "Source",
      description,
      creationDate: date,
      modifiedDate: date,
    });
  if (data !== undefined) attach("dossier.json", data, "ข้อมูลต้นทางของเอกสารนี้");
  for (const { name, json } of reports) attach(name, json, "รายงานผลการดำเนินการต้นทางของเอกสารนี้");
}
