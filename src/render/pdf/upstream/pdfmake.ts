/**
 * The one door to the classes of pdfmake, pdfkit and fontkit; everything else imports them from here, typed by what we
 * rely on. pdfmake has no `exports` map, so its single files can be loaded; `versions.ts` holds the versions to the ones
 * these types were written from.
 */
import { createRequire } from "node:module";
import { loadFontFaces } from "../../../fonts/faces.ts";
import type { FontkitFont } from "./fontkit.ts";
import type { PdfDocumentShape, PdfOptions } from "./types-document.ts";
import type { LayoutBuilderShape, RendererShape } from "./types-layout.ts";
import type {
  DocMeasureShape,
  EmbeddedFontShape,
  LineShape,
  TextBreakerShape,
  TextInlinesShape,
  TtfSubsetShape,
} from "./types-text.ts";
import { checkVersions, installedVersions } from "./versions.ts";

const fromPdfmake = createRequire(createRequire(import.meta.url).resolve("pdfmake"));
const fromPdfkit = createRequire(fromPdfmake.resolve("pdfkit"));
checkVersions(installedVersions());

const load = <Class>(name: string): Class => (fromPdfmake(`./${name}`) as { default: Class }).default;

/** Cuts text into pieces. */
export const TextBreaker = load<typeof TextBreakerShape>("TextBreaker");
/** Measures the pieces of a text node. */
export const TextInlines = load<typeof TextInlinesShape>("TextInlines");
/** Measures every node of a definition. */
export const DocMeasure = load<typeof DocMeasureShape>("DocMeasure");
/** A line of pieces. */
export const Line = load<typeof LineShape>("Line");
/** Puts measured nodes on pages. */
export const LayoutBuilder = load<typeof LayoutBuilderShape>("LayoutBuilder");
/** Draws pages. */
export const Renderer = load<typeof RendererShape>("Renderer");
/** The file that is drawn into; extends pdfkit's. */
export const PDFDocument = load<typeof PdfDocumentShape>("PDFDocument");
/** Finds the size of an SVG. */
export const SVGMeasure = load<new () => object>("SVGMeasure");

/** The fontkit that pdfkit itself uses: a second copy would part `instanceof` and the pinned version. */
export const fontkit = fromPdfkit("fontkit") as { create(data: Buffer): FontkitFont };

/* pdfkit exports neither its EmbeddedFont nor fontkit its TTFSubset: an opened font has them as constructors. */
const PDFKit = fromPdfmake("pdfkit") as new (options: Partial<PdfOptions>) => {
  font(source: Buffer): { readonly _font: EmbeddedFontShape };
};
const probe = new PDFKit({ autoFirstPage: false, font: null }).font(
  Buffer.from(loadFontFaces().regular.bytes),
)._font;
/** pdfkit's font that is carried in the file. */
export const EmbeddedFont = probe.constructor as typeof EmbeddedFontShape;
/** fontkit's writer of a part of a TrueType font. */
export const TTFSubset = probe.subset.constructor as typeof TtfSubsetShape;
