import type { LineBreaker } from "../../../thai/line-breaks.ts";
import { DocMeasure } from "./pdfmake.ts";
import { ThaiTextInlines } from "./text-inlines.ts";
import type { PdfDocumentShape } from "./types-document.ts";

/** Measures the document with our text measurer; `textInlines` is an ordinary field, set in the stock constructor. */
export class ThaiDocMeasure extends DocMeasure {
  constructor(document: PdfDocumentShape, svgMeasure: object, breaker: LineBreaker) {
    super(document, {}, {}, svgMeasure, {});
    this.textInlines = new ThaiTextInlines(document, breaker);
  }
}
