import { createRequire } from "node:module";
import { pt, type Pt } from "../sheet/units.ts";
import type { FontFace } from "./faces.ts";

/** Width of `text` on one line at `size`, the sum of its glyphs' advances: no kerning, marks as wide as the font says. */
export type TextMeasure = (text: string, size: Pt) => Pt;

interface Font {
  readonly unitsPerEm: number;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}

const fontkit = createRequire(import.meta.url)("fontkit") as { create(bytes: Buffer): Font };

const measures = new WeakMap<Uint8Array, TextMeasure>();

/** The measure of a face, from its own `cmap` and `hmtx`; the same face is opened once in a process. */
export function measureOf({ bytes }: FontFace): TextMeasure {
  let measure = measures.get(bytes);
  if (!measure) measures.set(bytes, (measure = open(bytes)));
  return measure;
}

function open(bytes: Uint8Array): TextMeasure {
  const font = fontkit.create(Buffer.from(bytes));
  const advances = new Map<number, number>();
  const advanceOf = (codePoint: number): number => {
    let advance = advances.get(codePoint);
    if (advance === undefined) {
      advance = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
      advances.set(codePoint, advance);
    }
    return advance;
  };
  return (text, size) => {
    let width = 0;
    for (const character of text) width += advanceOf(character.codePointAt(0)!);
    return pt(width * size);
  };
}
