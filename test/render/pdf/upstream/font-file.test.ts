import { describe, expect, test } from "vitest";
import { loadFontFaces, type FontFace } from "../../../../src/fonts/faces.ts";
import { openFontFile, type FontFile } from "../../../../src/render/pdf/upstream/font-file.ts";
import { Oracle, type PlacedGlyph } from "../../../support/harfbuzz.ts";
import { thaiClusters } from "../../../support/thai-clusters.ts";

const { family, ...faces } = loadFontFaces();
const regular = openFontFile(faces.regular);

/** Where the codes of `text` draw glyphs, drawn in any order. */
function drawn(file: FontFile, text: string): { glyphs: PlacedGlyph[]; advance: number } {
  let pen = 0;
  const glyphs = file.shape(text).codes.flatMap(({ advance, components }) => {
    const start = Math.round(pen);
    pen += advance / file.scale;
    return components.map(({ glyph, dx, dy }) => ({ glyph, x: start + dx, y: dy }));
  });
  return { glyphs, advance: Math.round(pen) };
}

const inOrder = (glyphs: readonly PlacedGlyph[]): string[] =>
  glyphs.map(({ glyph, x, y }) => `${String(glyph)}@${String(x)},${String(y)}`).sort();

/** Clusters that we draw otherwise than HarfBuzz. */
function differences({ bytes, name }: FontFace): string[] {
  const oracle = new Oracle(bytes);
  const file = openFontFile({ bytes, name });
  return thaiClusters().filter((cluster) => {
    const [ours, theirs] = [drawn(file, cluster), oracle.shape(cluster)];
    return ours.advance !== theirs.advance || inOrder(ours.glyphs).join() !== inOrder(theirs.glyphs).join();
  });
}

describe(`shaping ${family}`, () => {
  test.each(Object.entries(faces))("draws every cluster of Thai as HarfBuzz does, %s", (_, face) => {
    expect(thaiClusters().length).toBeGreaterThan(2_500);
    expect(differences(face)).toEqual([]);
  });

  test.each(["ทำงาน", "ค่ำ", "น้ำ", "ป้ำ", "ญี่ปุ่น", "ฝุ่น", "พี่", "ก็", "สิทธิ์"])(
    "gives %s one code for each character, meaning that character",
    (word) => {
      const meanings = regular.shape(word).codes.map(({ codePoints }) => String.fromCodePoint(...codePoints));
      expect(meanings).toEqual([...word]);
    },
  );

  test("does not take the ํ of ำ for a ํ that was typed", () => {
    const meanings = (text: string): string =>
      regular
        .shape(text)
        .codes.map(({ codePoints }) => String.fromCodePoint(...codePoints))
        .join("");
    expect(meanings("ทํา")).toBe("ทํา");
    expect(meanings("ทำ")).toBe("ทำ");
  });

  test("kerns words of other scripts as the font asks", () => {
    const { width } = regular.shape("AVATAR");
    const alone = [..."AVATAR"].reduce((sum, letter) => sum + regular.shape(letter).width, 0);
    expect(width).toBeLessThan(alone);
    expect(width).toBeCloseTo(new Oracle(faces.regular.bytes).shape("AVATAR").advance * regular.scale, 1);
  });

  test("keeps the text of five hundred marks on one letter, eight to a cluster", () => {
    const { codes } = regular.shape(`ก${"่".repeat(500)}`);
    expect(codes.flatMap(({ codePoints }) => codePoints)).toHaveLength(501);
    for (const { components } of codes)
      for (const { dy } of components) expect(Math.abs(dy)).toBeLessThan(0x8000);
  });
});

describe("characters without a glyph", () => {
  test("are drawn as a sign that still means them, and are told", () => {
    const { codes, missing } = regular.shape("ก☑ข😀");
    expect(missing).toEqual(["☑", "😀"]);
    expect(codes.map(({ codePoints }) => String.fromCodePoint(...codePoints))).toEqual(["ก", "☑", "ข", "😀"]);
  });

  test.each([
    ["a control", "\u0007"],
    ["a zero width space", "\u200b"],
    ["a lone surrogate", "\ud800"],
  ])("%s is not drawn, and told", (_, character) => {
    const { codes, missing } = regular.shape(`ก${character}ข`);
    expect(codes).toHaveLength(2);
    expect(missing).toEqual([character]);
  });

  test.each(["\t", "\u00a0", "\u2003"])("%j is drawn as wide as a space and stays what it is", (space) => {
    const { codes, missing, width } = regular.shape(space);
    expect(missing).toEqual([]);
    expect(width).toBe(regular.shape(" ").width);
    expect(codes[0]?.codePoints).toEqual([space.codePointAt(0)]);
  });
});
