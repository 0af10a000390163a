/** What we use of fontkit, and the mending of one font instance. */

/** A font opened by fontkit; lengths in font units. */
export interface FontkitFont {
  readonly unitsPerEm: number;
  readonly maxp: Readonly<Record<string, number>>;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
  getGlyph(id: number): {
    readonly id: number;
    readonly advanceWidth: number;
    readonly bbox: Readonly<Record<"minX" | "minY" | "maxX" | "maxY", number>>;
  };
  layout(
    text: string,
    features?: Readonly<Record<string, boolean>>,
  ): {
    readonly glyphs: readonly { readonly id: number }[];
    readonly positions: readonly Readonly<Record<"xAdvance" | "xOffset" | "yOffset", number>>[];
  };
  readonly _layoutEngine: {
    readonly engine: Record<"GSUBProcessor" | "GPOSProcessor", LookupProcessor | undefined> | null;
  };
}

interface LookupProcessor {
  match(start: number, sequence: readonly unknown[], test: unknown, matched?: unknown): unknown;
}

/**
 * Makes `font` match chain-context backtrack sequences from the nearest glyph outward, as OpenType stores them.
 * fontkit 2.0.4 walks from the farthest (https://github.com/foliojs/fontkit/pull/372), which misplaces the tone in ปู่.
 * Only this font's own two processors change: an own `match` shadows the inherited one.
 */
export function mendBacktrack(font: FontkitFont): FontkitFont {
  const engine = font._layoutEngine.engine;
  for (const processor of [engine?.GSUBProcessor, engine?.GPOSProcessor]) {
    if (!processor) continue;
    const stockMatch = processor.match;
    processor.match = function (this: LookupProcessor, ...[start, sequence, ...tests]) {
      const outward = start < -1 ? [...sequence].reverse() : sequence;
      return stockMatch.call(this, start, outward, ...tests);
    };
  }
  return font;
}
