import type { FontkitFont } from "./fontkit.ts";
import type { Component } from "./shaped-text.ts";

/** What one code is going to draw. Components lie relative to where the code's own pen stands, in font units. */
export interface Part {
  readonly advance: number;
  readonly components: readonly Component[];
}

const thai = /[\u0e00-\u0e7f]/;
const saraAm = "\u0e33";
const nikhahit = "\u0e4d";
const saraAa = "\u0e32";
/** Marks above the base: where ำ is taken apart, its nikhahit goes under them. */
const aboveBase = /[\u0e31\u0e34-\u0e37\u0e47-\u0e4e]*$/;

/** One part per character of the cluster where the glyphs allow it; the whole cluster as one part where not. */
export function partsOfCluster(font: FontkitFont, text: string): readonly Part[] {
  const { characters, am } = takeSaraAmApart(font, text);
  const { glyphs, positions } = font.layout(characters.join(""), thai.test(text) ? {} : { liga: false });
  let pen = 0;
  const placed = glyphs.map(({ id }, i): Part => {
    const { xAdvance, xOffset, yOffset } = positions[i]!;
    const components = [{ glyph: id, dx: Math.round(pen + xOffset), dy: Math.round(yOffset) }];
    pen += xAdvance;
    return { advance: xAdvance, components };
  });
  // the font may have one glyph for a nikhahit with its tone: then codes are one to one again, the tone's draws both
  if (placed.length === [...text].length) return relativeToPens(placed);
  if (am === null || placed.length !== characters.length) return [joined(placed)];
  return relativeToPens(withSaraAm(placed, am));
}

/** The first of `signs` that the font has, else the drawing of .notdef. */
export function partOfSign(font: FontkitFont, signs: readonly string[]): Part {
  const sign = signs.find((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!));
  const { id, advanceWidth } = sign ? font.glyphForCodePoint(sign.codePointAt(0)!) : font.getGlyph(0);
  return { advance: advanceWidth, components: [{ glyph: id, dx: 0, dy: 0 }] };
}

/** Where the two halves of ำ went among the characters that are shaped. */
interface SaraAm {
  readonly nikhahit: number;
  readonly aa: number;
}

/**
 * HarfBuzz shapes ำ as nikhahit + า, the nikhahit under the marks above the base, and fonts are made for that; fontkit
 * leaves ำ whole (https://github.com/foliojs/fontkit has no Thai shaper).
 */
function takeSaraAmApart(
  font: FontkitFont,
  text: string,
): { readonly characters: readonly string[]; readonly am: SaraAm | null } {
  const at = text.indexOf(saraAm);
  const has = (character: string): boolean => font.hasGlyphForCodePoint(character.codePointAt(0)!);
  if (at < 1 || !has(nikhahit) || !has(saraAa)) return { characters: [...text], am: null };
  const above = aboveBase.exec(text.slice(0, at))![0];
  const base = [...text.slice(0, at - above.length)];
  const characters = [...base, nikhahit, ...above, saraAa, ...text.slice(at + 1)];
  return { characters, am: { nikhahit: base.length, aa: base.length + 1 + above.length } };
}

/** Several parts as one. */
function joined(parts: readonly Part[]): Part {
  return {
    advance: parts.reduce((sum, { advance }) => sum + advance, 0),
    components: parts.flatMap(({ components }) => components),
  };
}

/** ำ is two glyphs and one character: its nikhahit is drawn with its า, though marks of the cluster stand between them. */
function withSaraAm(parts: readonly Part[], am: SaraAm): readonly Part[] {
  const both = joined([parts[am.nikhahit]!, parts[am.aa]!]);
  return parts.map((part, i) => (i === am.aa ? both : part)).filter((_, i) => i !== am.nikhahit);
}

/** Placed from the start of the cluster, components are placed from the pens of their codes instead. */
function relativeToPens(parts: readonly Part[]): readonly Part[] {
  let pen = 0;
  return parts.map(({ advance, components }) => {
    const start = Math.round(pen);
    pen += advance;
    return { advance, components: components.map(({ glyph, dx, dy }) => ({ glyph, dx: dx - start, dy })) };
  });
}
