import type { FontFace } from "../../../fonts/faces.ts";
import { BoundedCache } from "../../../thai/bounded-cache.ts";
import { partOfSign, partsOfCluster, type Part } from "./cluster-parts.ts";
import { mendBacktrack, type FontkitFont } from "./fontkit.ts";
import { fontkit } from "./pdfmake.ts";
import type { Code, ShapedText } from "./shaped-text.ts";

interface Cluster {
  readonly codes: readonly Code[];
  /** In thousandths of an em. */
  readonly width: number;
  readonly missing: readonly string[];
}

const mark = "\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e";
/**
 * A base with its marks (and ำ), else one Thai character, one space, or a run of other script up to the next of these.
 * More than eight marks on one base are nobody's language, and would overflow a glyph's coordinates.
 */
const token = new RegExp(
  `[^\\s${mark}\\u0e33](?=[${mark}\\u0e33])[${mark}]{0,8}(?:\\u0e33[${mark}]{0,8})?|[\\u0e00-\\u0e7f]|\\s|` +
    `[^\\s\\u0e00-\\u0e7f]+?(?=\\s|[\\u0e00-\\u0e7f]|$|[^\\s][${mark}\\u0e33])`,
  "gu",
);
const thai = /[\u0e00-\u0e7f]/;
/** Controls, invisible format characters, lone surrogates: they would be drawn as .notdef, which PDF/A forbids (ISO 19005-3, 6.2.11.8). */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Drawn for characters that the font lacks. */
const fallbacks = ["□"];
const cacheBytes = 16 * 1024 * 1024;

const opened = new WeakMap<Uint8Array, FontFile>();

/** The face as a font that shapes; opening and first shaping cost more than a whole document, so it stays open in the process. */
export function openFontFile({ bytes }: FontFace): FontFile {
  let file = opened.get(bytes);
  if (!file) opened.set(bytes, (file = new FontFile(bytes)));
  return file;
}

/** One TTF, shared by documents: shapes Thai text cluster by cluster into codes that each mean one character of the text. */
export class FontFile {
  readonly font: FontkitFont;
  /** Font units to thousandths of an em. */
  readonly scale: number;
  readonly #clusters = new BoundedCache<Cluster>(cacheBytes, () => 512);
  readonly #texts = new BoundedCache<ShapedText>(cacheBytes, ({ codes }) => 32 * codes.length + 128);

  constructor(bytes: Uint8Array) {
    this.font = mendBacktrack(fontkit.create(Buffer.from(bytes)));
    this.scale = 1000 / this.font.unitsPerEm;
  }

  /** Thai shaping does not look over cluster borders, so each cluster is shaped once; other scripts are shaped per word, for kerning. */
  shape(text: string): ShapedText {
    return this.#texts.get(text) ?? this.#texts.set(text, this.#shapeText(text));
  }

  #shapeText(text: string): ShapedText {
    const joined = { codes: [] as Code[], kerns: [] as number[], width: 0, clusters: 0, spaces: 0 };
    const missing: string[] = [...(text.match(invisible) ?? [])];
    for (const [part] of text.replace(invisible, "").matchAll(token)) {
      const isWord = part.length > 1 && !thai.test(part);
      for (const { cluster, kern } of isWord
        ? this.#kerned(part)
        : [{ cluster: this.#cluster(part), kern: 0 }]) {
        cluster.codes.forEach((code, i) => {
          joined.codes.push(code);
          joined.kerns.push(i === cluster.codes.length - 1 ? kern : 0);
        });
        joined.width += cluster.width + kern;
        joined.clusters += 1;
        if (cluster.codes.at(-1)!.isSpace) joined.spaces += 1;
        missing.push(...cluster.missing);
      }
    }
    return { ...joined, missing };
  }

  /** The characters of a word of another script, each with the kerning to the next. */
  #kerned(word: string): { cluster: Cluster; kern: number }[] {
    const characters = [...word];
    const { positions } = this.font.layout(word, { liga: false });
    const isOneToOne = positions.length === characters.length;
    return characters.map((character, i) => {
      const cluster = this.#cluster(character);
      const isKerned = isOneToOne && cluster.missing.length === 0;
      const kern = isKerned ? positions[i]!.xAdvance * this.scale - cluster.width : 0;
      return { cluster, kern: Math.abs(kern) < 0.01 ? 0 : kern };
    });
  }

  #cluster(text: string): Cluster {
    return this.#clusters.get(text) ?? this.#clusters.set(text, this.#shapeCluster(text));
  }

  #shapeCluster(text: string): Cluster {
    const characters = [...text];
    const codePoints = characters.map((character) => character.codePointAt(0)!);
    const isSpace = characters.length === 1 && /\s/.test(text);
    const missing = isSpace
      ? []
      : characters.filter((_, i) => !this.font.hasGlyphForCodePoint(codePoints[i]!));
    const parts = missing.length > 0 || isSpace ? this.#signs(characters) : partsOfCluster(this.font, text);
    const meanings = parts.length === 1 ? [codePoints] : codePoints.map((point) => [point]);
    const codes = parts.map((part, i) => this.#code(part, meanings[i]!, i === parts.length - 1));
    return { codes, missing, width: codes.reduce((sum, { advance }) => sum + advance, 0) };
  }

  /** The characters one by one: a space for any white space, else the character itself or what stands for it. */
  #signs(characters: readonly string[]): readonly Part[] {
    return characters.map((character) =>
      partOfSign(this.font, /\s/.test(character) ? [" "] : [character, ...fallbacks]),
    );
  }

  #code(part: Part, codePoints: readonly number[], endsCluster: boolean): Code {
    const components = part.components.map(({ glyph, dx, dy }) => ({ glyph, dx: int16(dx), dy: int16(dy) }));
    const drawn = components.map(({ glyph, dx, dy }) => `${String(glyph)},${String(dx)},${String(dy)}`);
    const isSpace = codePoints.length === 1 && /\s/.test(String.fromCodePoint(codePoints[0]!));
    return {
      key: `${drawn.join(";")}|${codePoints.join()}`,
      components,
      codePoints,
      advance: part.advance * this.scale,
      isSpace,
      endsCluster,
    };
  }
}

const int16 = (value: number): number => Math.max(-0x8000, Math.min(0x7fff, value));
