import { createRequire } from "node:module";

/** The part of fontkit's font that tests look at; fontkit publishes no types. */
export interface OpenFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly familyName: string;
  readonly subfamilyName: string;
  readonly postscriptName: string;
  readonly version: string;
  readonly copyright: string;
  readonly characterSet: readonly number[];
  readonly name: { readonly records: { readonly license?: object } };
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): { readonly advanceWidth: number };
}

const fontkit = createRequire(import.meta.url)("fontkit") as { create(bytes: Buffer): OpenFont };

/** Opens a TTF or WOFF file as an independent reader of fonts sees it. */
export function openFont(bytes: Uint8Array): OpenFont {
  return fontkit.create(Buffer.from(bytes));
}
