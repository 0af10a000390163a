import type { FontFile } from "./font-file.ts";
import { CompositeSubset } from "./glyph-subset.ts";
import type { ThaiPdfDocument } from "./pdf-document.ts";
import { EmbeddedFont } from "./pdfmake.ts";
import { wholeClusters, type Code, type ShapedText } from "./shaped-text.ts";
import type { PdfDocumentShape } from "./types-document.ts";

/**
 * A font of one document whose codes stand for input characters, not for glyphs of the font: ToUnicode is then exact, and
 * no viewer has to guess from positions. Stock keeps for each glyph the characters of its first use, as fontkit's glyph
 * cache gives them (https://github.com/foliojs/fontkit/issues/304), and doubles or loses ำ and า.
 */
export class ThaiFont extends EmbeddedFont {
  readonly file: FontFile;
  /** Characters the font lacks that were drawn as a sign or not at all: how often, and the first line with one. */
  readonly missing = new Map<string, { readonly count: number; readonly excerpt: string }>();
  readonly #codes = new Map<string, string>();
  readonly #subset: CompositeSubset;

  constructor(document: PdfDocumentShape, file: FontFile, id: string) {
    super(document, file.font, id);
    this.file = file;
    this.subset = this.#subset = new CompositeSubset(file.font);
  }

  shape(text: string): ShapedText {
    return this.file.shape(text);
  }

  /** The four hex digits that show `code`; the first call takes it into the subset. */
  hexOf(code: Code): string {
    return this.#codes.get(code.key) ?? this.#include(code);
  }

  /** Keeps count of what could not be drawn; to be called once for each text that is drawn. */
  note({ missing }: ShapedText, excerpt: string): void {
    for (const character of missing) {
      const known = this.missing.get(character);
      this.missing.set(character, { count: (known?.count ?? 0) + 1, excerpt: known?.excerpt ?? excerpt });
    }
  }

  override encode(text: string): [string[], object[]] {
    const shaped = this.shape(text);
    const { codes, kerns } = (this.document as ThaiPdfDocument).showsClusters
      ? wholeClusters(shaped, 1 / this.file.scale)
      : shaped;
    const positions = codes.map(({ advance }, i) => ({
      xAdvance: advance + kerns[i]!,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
      advanceWidth: advance,
    }));
    return [codes.map((code) => this.hexOf(code)), positions];
  }

  override widthOfString(text: string, size: number): number {
    return (this.shape(text).width * size) / 1000;
  }

  override layout(text: string): object {
    return { glyphs: [], positions: [], advanceWidth: this.shape(text).width };
  }

  #include(code: Code): string {
    const index = this.#subset.add(code.components, code.advance / this.file.scale);
    this.widths[index] = code.advance;
    this.unicode[index] = code.codePoints;
    const hex = index.toString(16).padStart(4, "0");
    this.#codes.set(code.key, hex);
    return hex;
  }
}
