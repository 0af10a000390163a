import type { FontkitFont } from "./fontkit.ts";
import { TTFSubset } from "./pdfmake.ts";
import type { Component } from "./shaped-text.ts";

/** Glyph ids from here on are not in the font: they number our own composite glyphs. TrueType ids have 16 bits. */
const firstComposite = 0x10000;
const notdef = 0;
const argumentsAreWords = 1;
const argumentsAreOffsets = 2;
const moreComponents = 0x20;

/**
 * A TrueType subset that can also hold composite glyphs of our making, so that an offset lies in the glyph and not in the
 * page: readers then have nothing to guess from positions.
 */
export class CompositeSubset extends TTFSubset {
  readonly #composites: { readonly components: readonly Component[]; readonly advance: number }[] = [];

  /** `encode` copies `maxp` of `this.font`; a delegate with raised limits leaves the shared font as it is. */
  constructor(font: FontkitFont) {
    super(Object.create(font, { maxp: { value: withRoomForComposites(font.maxp) } }) as FontkitFont);
  }

  /** Takes a glyph drawn of `components` into the subset; its code. `advance` in font units. */
  add(components: readonly Component[], advance: number): number {
    const [first] = components;
    const isPlain = components.length === 1 && first!.dx === 0 && first!.dy === 0 && first!.glyph !== notdef;
    this.glyphs.push(
      isPlain ? first!.glyph : firstComposite + this.#composites.push({ components, advance }) - 1,
    );
    return this.glyphs.length - 1;
  }

  override _addGlyph(id: number): number {
    if (id < firstComposite) return super._addGlyph(id);
    const { components, advance } = this.#composites[id - firstComposite]!;
    const box = this.#boxOf(components);
    const data = Buffer.alloc(10 + 8 * components.length);
    [-1, box.left, box.bottom, box.right, box.top].forEach((value, i) => data.writeInt16BE(value, 2 * i));
    components.forEach(({ glyph, dx, dy }, i) => {
      const at = 10 + 8 * i;
      const more = i < components.length - 1 ? moreComponents : 0;
      data.writeUInt16BE(argumentsAreWords | argumentsAreOffsets | more, at);
      data.writeUInt16BE(this.includeGlyph(glyph), at + 2);
      data.writeInt16BE(dx, at + 4);
      data.writeInt16BE(dy, at + 6);
    });
    this.glyf.push(data);
    this.loca.offsets.push(this.offset);
    this.hmtx.metrics.push({ advance: Math.round(advance), bearing: box.left });
    this.offset += data.length;
    return this.glyf.length - 1;
  }

  #boxOf(components: readonly Component[]): Record<"left" | "bottom" | "right" | "top", number> {
    const boxes = components
      .map(({ glyph, dx, dy }) => ({ dx, dy, ...this.font.getGlyph(glyph).bbox }))
      .filter(({ minX, maxX }) => minX <= maxX);
    if (boxes.length === 0) return { left: 0, bottom: 0, right: 0, top: 0 };
    return {
      left: Math.floor(Math.min(...boxes.map((box) => box.minX + box.dx))),
      bottom: Math.floor(Math.min(...boxes.map((box) => box.minY + box.dy))),
      right: Math.ceil(Math.max(...boxes.map((box) => box.maxX + box.dx))),
      top: Math.ceil(Math.max(...boxes.map((box) => box.maxY + box.dy))),
    };
  }
}

function withRoomForComposites(maxp: FontkitFont["maxp"]): FontkitFont["maxp"] {
  return {
    ...maxp,
    maxComponentElements: Math.max(maxp.maxComponentElements!, 16),
    maxComponentDepth: maxp.maxComponentDepth! + 1,
    maxCompositePoints: Math.max(maxp.maxCompositePoints!, maxp.maxPoints! * 4),
    maxCompositeContours: Math.max(maxp.maxCompositeContours!, maxp.maxContours! * 4),
  };
}
