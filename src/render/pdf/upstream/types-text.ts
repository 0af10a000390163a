/** What we rely on of pdfmake's text classes. */

import type { FontkitFont } from "./fontkit.ts";
import type { PdfDocumentShape } from "./types-document.ts";
import type { PdfmakeNode } from "./types-layout.ts";

/** A font of one document, as pdfmake's measuring sees it. */
export interface PdfFont {
  readonly id: string;
  readonly name: string;
  /** Thousandths of an em. */
  readonly ascender: number;
  readonly descender: number;
  widthOfString(text: string, size: number): number;
  ref(): unknown;
}

/** A piece of text between two break opportunities, with its style. Lengths in points. */
export interface InlineShape {
  text: string;
  font: PdfFont;
  fontSize: number;
  height: number;
  width: number;
  x: number;
  leadingCut: number;
  trailingCut: number;
  /** The text itself ends the line here. */
  lineEnd: boolean;
  /** No line may end between this piece and the next. */
  noNewLine: boolean;
}

/** What `TextBreaker` cuts and `TextInlines` measures. */
export interface BrokenWord {
  readonly text: string;
  readonly lineEnd?: boolean;
  readonly noNewLine?: boolean;
}

/** The pieces of a text node; the widths are what stock tables with automatic columns ask for. */
export interface MeasuredText {
  readonly items: InlineShape[];
  readonly minWidth: number;
  readonly maxWidth: number;
}

/** pdfmake's stack of styles; the innermost node is the last. */
export interface StyleStack {
  readonly styleOverrides: readonly unknown[];
}

/** pdfmake's Line. */
export declare class LineShape {
  constructor(maxWidth: number);
  maxWidth: number;
  leadingCut: number;
  trailingCut: number;
  inlineWidths: number;
  inlines: InlineShape[];
  newLineForced?: boolean;
  x?: number;
  y?: number;
  addInline(inline: InlineShape): void;
  getWidth(): number;
  getHeight(): number;
  getAscenderHeight(): number;
  clone(): LineShape;
}

/** pdfmake's TextBreaker. */
export declare class TextBreakerShape {
  getBreaks(texts: unknown, styles: StyleStack): BrokenWord[];
}

/** pdfmake's TextInlines. */
export declare class TextInlinesShape {
  constructor(pdfDocument: PdfDocumentShape | null);
  pdfDocument: PdfDocumentShape;
  buildInlines(text: unknown, styles: StyleStack): MeasuredText;
}

/** pdfmake's DocMeasure. */
export declare class DocMeasureShape {
  constructor(
    document: PdfDocumentShape,
    styles: object,
    defaultStyle: object,
    svgMeasure: object,
    layouts?: object,
  );
  textInlines: TextInlinesShape;
  measureBlock(node: unknown): PdfmakeNode;
}

/** pdfkit's font of one document; not exported, reached through an instance. */
export declare class EmbeddedFontShape implements PdfFont {
  constructor(document: PdfDocumentShape, font: FontkitFont, id: string);
  document: PdfDocumentShape;
  subset: TtfSubsetShape;
  id: string;
  name: string;
  ascender: number;
  descender: number;
  widths: number[];
  unicode: (readonly number[])[];
  ref(): unknown;
  encode(text: string): [codes: string[], positions: object[]];
  layout(text: string): object;
  widthOfString(text: string, size: number): number;
}

/** fontkit's TrueType subset; not exported, reached through an instance. Glyphs are written by `_addGlyph` during `encode`. */
export declare class TtfSubsetShape {
  constructor(font: FontkitFont);
  font: FontkitFont;
  glyphs: number[];
  glyf: Uint8Array[];
  loca: { offsets: number[] };
  hmtx: { metrics: { advance: number; bearing: number }[] };
  offset: number;
  includeGlyph(id: number): number;
  _addGlyph(id: number): number;
}
