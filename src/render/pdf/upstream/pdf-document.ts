import type { FontFace, FontFaces } from "../../../fonts/faces.ts";
import { ThaiFont } from "./embedded-font.ts";
import { FileBytes } from "./file-bytes.ts";
import { openFontFile } from "./font-file.ts";
import { PDFDocument } from "./pdfmake.ts";
import type { PdfDocumentShape, PdfOptions } from "./types-document.ts";
import type { PdfFont } from "./types-text.ts";
import { escapeXml, pdfUaIdentification } from "./xmp.ts";

/** pdfmake's names for the four faces of a family. */
const faceOfType = {
  normal: "regular",
  bold: "bold",
  italics: "italic",
  bolditalics: "boldItalic",
} as const satisfies Record<string, keyof Omit<FontFaces, "family">>;

/** A character that a font lacks. */
export interface MissingGlyph {
  readonly character: string;
  readonly count: number;
  /** The first line that has it. */
  readonly excerpt: string;
}

/** A PDF whose fonts show Thai exactly, and that reads no file and no address. */
export class ThaiPdfDocument extends PDFDocument {
  /** Do fonts show whole clusters just now? See `withClusterGlyphs`. */
  showsClusters = false;
  /** Stock begins to write in its constructor, before fields of ours are there. */
  declare _file: FileBytes | undefined;
  #whenWritten: () => void = () => undefined;
  /** Operators that the page has not got yet. */
  #content: string[] = [];
  readonly #faces: FontFaces;
  readonly #opened = new Map<FontFace, ThaiFont>();

  constructor(faces: FontFaces, options: PdfOptions) {
    super({}, {}, {}, {}, options, null, () => false);
    this.#faces = faces;
  }

  /** Completes the file. */
  async finish(): Promise<Uint8Array> {
    await new Promise<void>((resolve) => {
      this.#whenWritten = resolve;
      this.end();
    });
    return this._file!.all();
  }

  override _write(data: Buffer | string): void {
    this._file ??= new FileBytes();
    this._offset += this._file.add(typeof data === "string" ? `${data}\n` : data);
  }

  /** Stock reads a stream's end here. */
  override push(): boolean {
    this.#whenWritten();
    return true;
  }

  /** Stock makes a Buffer of each call; a page of ours has hundreds. */
  override addContent(operators: string): this {
    if (this.showsClusters) return super.addContent(operators);
    this.#content.push(operators);
    return this;
  }

  override flushPages(): void {
    this.#flushContent();
    super.flushPages();
  }

  #flushContent(): void {
    if (this.#content.length > 0) super.addContent(this.#content.join("\n"));
    this.#content = [];
  }

  /** Stock opens a file here for each document; ours stays open in the process. */
  override provideFont(_family: string, bold: boolean, italics: boolean): ThaiFont {
    const type = this.getFontType(bold, italics) as keyof typeof faceOfType;
    return this.#open(this.#faces[faceOfType[type]]);
  }

  /**
   * svg-to-pdfkit skips glyphs of no width, which all Thai marks are, and places others wrong
   * (https://github.com/alafr/SVG-to-PDFKit/issues/164): while it draws, each cluster is one composite glyph.
   * It also asks for fonts by path, through `font`.
   */
  withClusterGlyphs(draw: () => void): void {
    this.#flushContent(); // pictures are drawn on pages of their own, which end unseen
    this.showsClusters = true;
    try {
      draw();
    } finally {
      this.showsClusters = false;
    }
  }

  /** Pictures name fonts that nobody has; their text is set in ours. The answer comes back as `source` of `font`. */
  override getFontFile(_family: string, bold: boolean, italics: boolean): string {
    return this.getFontType(bold, italics);
  }

  override font(source: unknown, ...rest: unknown[]): this {
    if (typeof source !== "string" || !(source in faceOfType)) return super.font(source, ...rest);
    this._font = this.#open(this.#faces[faceOfType[source as keyof typeof faceOfType]]);
    return this;
  }

  /** XMP is XML; pdfkit pastes the values as they are, so a title with & would make the PDF/A invalid (veraPDF 6.6.2.1). */
  override _addInfo(): void {
    const plain = this.info;
    this.info = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, escapeXml(value)]));
    super._addInfo();
    this.info = plain;
    this.appendXML(pdfUaIdentification);
  }

  /**
   * Takes a picture into the file, under the name that picture nodes give. Stock decodes transparent PNGs in the
   * background, so that several would be written in the order in which they happen to be ready; here one waits for the other.
   */
  async embedImage(name: string, bytes: Buffer): Promise<void> {
    const image = this.openImage(bytes);
    const stockFinalize = image.finalize;
    await new Promise<void>((resolve) => {
      if (stockFinalize)
        image.finalize = () => {
          stockFinalize.call(image);
          resolve();
        };
      image.embed(this as PdfDocumentShape);
      if (!stockFinalize) resolve();
    });
    this._imageRegistry[name] = image;
  }

  /** What the fonts could not draw, in the order of the text. */
  missingGlyphs(): MissingGlyph[] {
    return [...this.#opened.values()].flatMap(({ missing }) =>
      [...missing].map(([character, found]) => ({ character, ...found })),
    );
  }

  /** Stock completes a form of its own here; ours (`signature-field.ts`) is complete. */
  override endAcroForm(): this {
    return this;
  }

  /** Registers the font as pdfkit's `font` does, so that `end()` embeds it. */
  #open(face: FontFace): ThaiFont {
    const known = this.#opened.get(face);
    if (known) return known;
    const font = new ThaiFont(this as PdfDocumentShape, openFontFile(face), `F${String(++this._fontCount)}`);
    this.#opened.set(face, font);
    (this._fontFamilies as Record<string, PdfFont>)[font.id] = font;
    return font;
  }
}
