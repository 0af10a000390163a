import type { PictureContent } from "../definition.ts";
import type { Shape } from "../shapes.ts";
import type { Drawn } from "../layout/strip.ts";
import { Bookmarks } from "./bookmarks.ts";
import { lineOperators } from "./line-operators.ts";
import type { ThaiLine } from "./line.ts";
import type { ThaiPdfDocument } from "./pdf-document.ts";
import { Renderer } from "./pdfmake.ts";
import { shapeOperators } from "./shape-operators.ts";
import { addSignatureField } from "./signature-field.ts";
import type { StructureWriter } from "./structure-writer.ts";
import type { PdfmakePage } from "./types-layout.ts";

/** Writes short, exact, tagged page content; pictures it leaves to stock. */
export class ThaiRenderer extends Renderer {
  readonly #document: ThaiPdfDocument;
  readonly #structure: StructureWriter;
  readonly #bookmarks: Bookmarks;

  constructor(document: ThaiPdfDocument, structure: StructureWriter) {
    super(document);
    this.#document = document;
    this.#structure = structure;
    this.#bookmarks = new Bookmarks(document.outline);
  }

  override renderPages(pages: readonly PdfmakePage[]): void {
    for (const { pageSize, items } of pages) {
      this.#document.addPage({ size: [pageSize.width, pageSize.height] });
      for (const item of items) this.#draw(item as Drawn);
      this.#structure.endMark();
    }
    this.#structure.close();
  }

  override renderLine(line: ThaiLine): void {
    const { x = 0, y = 0, tag, bookmark } = line;
    if (bookmark) this.#bookmarks.add(bookmark, this.#document.page, y);
    if (line.inlines.every(({ text }) => text === "")) return;
    this.#structure.mark(tag);
    this.#document.addContent(lineOperators(this.#document.page, line, x, y));
    this.#structure.extend(tag, {
      left: x,
      top: y,
      right: x + line.getWidth(),
      bottom: y + line.getHeight(),
    });
  }

  override renderVector(shape: Shape): void {
    if (shape.type === "field") return addSignatureField(this.#document, this.#structure, shape);
    this.#structure.mark(shape.tag);
    this.#document.addContent(shapeOperators(this.#document, shape));
  }

  override renderImage(image: PictureContent): void {
    this.#markPicture(image);
    super.renderImage(image);
  }

  override renderSVG(svg: PictureContent): void {
    this.#markPicture(svg);
    this.#document.save();
    this.#document.withClusterGlyphs(() => super.renderSVG(svg));
    this.#document.restore();
  }

  #draw({ type, item }: Drawn): void {
    if (type === "line") this.renderLine(item);
    else if (type === "vector") this.renderVector(item);
    else if (type === "image") this.renderImage(item);
    else this.renderSVG(item);
  }

  #markPicture({ tag, x = 0, y = 0, width, height }: PictureContent & { x?: number; y?: number }): void {
    this.#structure.mark(tag);
    this.#structure.extend(tag, { left: x, top: y, right: x + width, bottom: y + height });
  }
}
