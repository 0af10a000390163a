/** What we rely on of pdfmake's PDFDocument and, under it, pdfkit's. */

import type { PdfFont } from "./types-text.ts";

/** An indirect object of the file, written when it ends. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  end(data?: Uint8Array | string): void;
}

/** The page that pdfkit is drawing. */
export interface PdfkitPage {
  readonly width: number;
  readonly height: number;
  readonly fonts: Record<string, unknown>;
  readonly annotations: unknown[];
  readonly dictionary: PdfReference;
  /** Key of the page in the parent tree; reading it makes one. */
  readonly structParentTreeKey: number;
}

/** A picture of the file. PNG with transparency is finished later, in `finalize`; others in `embed`. */
export interface PdfImage {
  finalize?: () => void;
  embed(document: PdfDocumentShape): void;
}

/** A bookmark. */
export interface OutlineItem {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options?: { readonly expanded: boolean }): OutlineItem;
}

/** What pdfkit is told about a file. */
export interface PdfOptions {
  readonly size: readonly [number, number];
  readonly pdfVersion: string;
  readonly subset: string;
  readonly tagged: boolean;
  readonly displayTitle: boolean;
  readonly compress: boolean;
  readonly lang: string;
  readonly info: Record<string, unknown>;
  readonly autoFirstPage: false;
  readonly bufferPages: false;
  readonly font: null;
}

/** How a file stands inside the PDF. */
export interface EmbeddedFile {
  readonly name: string;
  readonly type: string;
  readonly relationship: "Source" | "Data";
  readonly description: string;
  readonly creationDate: Date;
  readonly modifiedDate: Date;
}

/** pdfmake's PDFDocument. */
export declare class PdfDocumentShape {
  constructor(
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: PdfOptions,
    virtualfs: null,
    mayReadFile: (path: string) => boolean,
  );
  info: Record<string, unknown>;
  readonly page: PdfkitPage;
  readonly outline: OutlineItem;
  readonly _imageRegistry: Record<string, PdfImage>;
  readonly _root: PdfReference;
  readonly _fontFamilies: Record<string, PdfFont>;
  _fontCount: number;
  _font: PdfFont;
  getFontType(bold: boolean, italics: boolean): string;
  getFontFile(family: string, bold: boolean, italics: boolean): string | null;
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  font(source: unknown, ...rest: unknown[]): this;
  openImage(bytes: Buffer): PdfImage;
  file(bytes: Buffer, description: EmbeddedFile): unknown;
  ref(data: object): PdfReference;
  addPage(options: { readonly size: readonly [number, number] }): this;
  save(): this;
  restore(): this;
  addContent(operators: string): this;
  appendXML(xml: string): void;
  _addInfo(): void;
  endAcroForm(): this;
  _normalizeColor(color: string): number[] | null;
  getStructTreeRoot(): PdfReference;
  getStructParentTree(): { add(key: number, value: unknown): void; get(key: number): unknown[] };
  createStructParentTreeNextKey(): number;
  _offset: number;
  _write(data: Buffer | string): void;
  push(chunk: null): boolean;
  flushPages(): void;
  end(): void;
}
