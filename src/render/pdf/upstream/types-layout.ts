/** What we rely on of pdfmake's layout and drawing classes. */

import type { PdfDocumentShape } from "./types-document.ts";
import type { DocMeasureShape, InlineShape, LineShape } from "./types-text.ts";

/** A node of the definition after pdfmake has measured it. Which keys are there says what it is. */
export interface PdfmakeNode {
  readonly text?: unknown;
  readonly stack?: PdfmakeNode[];
  readonly columns?: PdfmakeNode[];
  readonly canvas?: readonly object[];
  readonly image?: string;
  readonly svg?: string;
  readonly table?: { readonly body: PdfmakeNode[][]; readonly headerRows?: number };
  readonly section?: PdfmakeNode;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Offset from where the node stands, without taking room there. */
  readonly relativePosition?: { readonly x: number; readonly y: number };
  readonly _inlines?: InlineShape[];
  /** Covered by the span of another cell. */
  readonly _span?: boolean;
}

/** A page of the layout: what stands on it, in the order of drawing. */
export interface PdfmakePage {
  readonly items: { readonly type: string; readonly item: unknown }[];
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: Margins;
  readonly customProperties: object;
}

/** Margins of a page, in points. */
export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where pdfmake's writer stands. */
export interface DocumentContextShape {
  readonly pages: PdfmakePage[];
  getCurrentPage(): PdfmakePage;
}

/** pdfmake's PageElementWriter, as the maker of pages. */
export interface PageWriterShape {
  context(): DocumentContextShape;
  addPage(size: object, orientation: string | null, margins: Margins, properties: object): void;
  moveToNextPage(orientation?: string): void;
}

/** pdfmake's LayoutBuilder. */
export declare class LayoutBuilderShape {
  constructor(pageSize: object, margins: Margins, svgMeasure: object);
  readonly svgMeasure: object;
  docMeasure: DocMeasureShape;
  writer: PageWriterShape;
  layoutDocument(
    content: unknown,
    document: PdfDocumentShape,
    styles: object,
    defaultStyle: object,
  ): PdfmakePage[];
  tryLayoutDocument(
    content: unknown,
    document: PdfDocumentShape,
    styles: object,
    defaultStyle: object,
  ): unknown;
  processSection(node: PdfmakeNode): void;
  addHeadersAndFooters(): void;
}

/** pdfmake's Renderer. */
export declare class RendererShape {
  constructor(document: PdfDocumentShape);
  renderPages(pages: PdfmakePage[]): void;
  renderLine(line: LineShape, x: number, y: number): void;
  renderVector(vector: object): void;
  renderImage(image: PdfmakeNode): void;
  renderSVG(svg: PdfmakeNode): void;
}
