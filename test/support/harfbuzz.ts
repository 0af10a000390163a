import { Blob, Buffer, Face, Font, shape } from "harfbuzzjs";

/** A glyph in its place, in font units from where the text begins. */
export interface PlacedGlyph {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** HarfBuzz with one font: what browsers, LibreOffice and Android draw. */
export class Oracle {
  readonly #font: Font;

  constructor(bytes: Uint8Array) {
    this.#font = new Font(new Face(new Blob(bytes.slice().buffer)));
  }

  /** Where the glyphs of `text` stand, and how far the pen goes. */
  shape(text: string): { readonly glyphs: readonly PlacedGlyph[]; readonly advance: number } {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(this.#font, buffer);
    let pen = 0;
    const glyphs = buffer
      .getGlyphInfosAndPositions()
      .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        const placed = { glyph: codepoint, x: pen + xOffset, y: yOffset };
        pen += xAdvance;
        return placed;
      });
    return { glyphs, advance: pen };
  }
}
