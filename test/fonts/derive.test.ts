import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { cuts, postScriptName } from "../../src/fonts/cuts.ts";
import { deriveFace } from "../../src/fonts/derive.ts";
import { readTables } from "../../src/fonts/sfnt.ts";
import { openFont } from "../support/open-font.ts";
import type { OpenFont } from "../support/open-font.ts";

const resolve = createRequire(import.meta.url).resolve;

function sourceOf(folder: string): Uint8Array {
  return readFileSync(resolve(`@expo-google-fonts/sarabun/${folder}/Sarabun_${folder}.ttf`));
}

/** Weight and slant under which @fontsource publishes the same cut. */
function webFont(folder: string, subset: "thai" | "latin"): OpenFont {
  const name = `sarabun-${subset}-${folder.slice(0, 3)}-${folder.endsWith("Italic") ? "italic" : "normal"}.woff`;
  return openFont(readFileSync(resolve(`@fontsource/sarabun/files/${name}`)));
}

describe.each(Object.values(cuts))("the derived face $style", (cut) => {
  const derived = deriveFace(sourceOf(cut.source), cut);
  const font = openFont(derived);

  test("is the committed file, byte for byte", () => {
    const committed = readFileSync(new URL(`../../fonts/${postScriptName(cut)}.ttf`, import.meta.url));
    expect(Buffer.compare(derived, committed)).toBe(0);
  });

  test.each(["thai", "latin"] as const)("is as wide as the published %s web font, em for em", (subset) => {
    const published = webFont(cut.source, subset);
    const shared = published.characterSet.filter((code) => font.hasGlyphForCodePoint(code));
    expect(shared.length).toBeGreaterThan(90);
    const emRatio = published.unitsPerEm / font.unitsPerEm;
    for (const code of shared) {
      const ours = font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
      const theirs = published.glyphForCodePoint(code).advanceWidth / published.unitsPerEm;
      expect(ours, String.fromCodePoint(code)).toBeCloseTo(theirs * emRatio, 9);
    }
  });

  test("keeps a line of TH Sarabun New: 1.331 em, in all three sets of metrics", () => {
    const tables = readTables(derived);
    const os2 = tables.get("OS/2")!;
    const line = (font.ascent - font.descent + font.lineGap) / font.unitsPerEm;
    expect(line).toBeCloseTo(1.331, 2);
    expect([os2.getInt16(68), os2.getInt16(70), os2.getInt16(72)]).toEqual([
      font.ascent,
      font.descent,
      font.lineGap,
    ]);
    expect([os2.getUint16(74), os2.getUint16(76)]).toEqual([font.ascent, -font.descent]);
  });

  test("is linked by Windows as the regular, bold or italic of one family", () => {
    const tables = readTables(derived);
    const bold = cut.style.startsWith("Bold");
    const italic = cut.style.endsWith("Italic");
    const selection = tables.get("OS/2")!.getUint16(62);
    expect({
      family: font.familyName,
      style: font.subfamilyName,
      weight: tables.get("OS/2")!.getUint16(4),
      bold: (selection & 0x20) !== 0,
      italic: (selection & 0x01) !== 0,
      regular: (selection & 0x40) !== 0,
      macStyle: tables.get("head")!.getUint16(44),
    }).toEqual({
      family: "Saraban 16",
      style: cut.style,
      weight: bold ? 700 : 400,
      bold,
      italic,
      regular: !bold && !italic,
      macStyle: Number(bold) + 2 * Number(italic),
    });
  });

  test("says that it is derived and keeps the original's licence and authors", () => {
    expect(font.version).toContain(`em enlarged to ${String(cut.unitsPerEm)}`);
    expect(font.copyright).toBe(openFont(sourceOf(cut.source)).copyright);
    expect(String(font.name.records.license)).toBeTruthy();
    expect(font.postscriptName).toBe(postScriptName(cut));
  });

  test("sums up to the checksum that TrueType wants", () => {
    const padded = Buffer.alloc(Math.ceil(derived.length / 4) * 4);
    padded.set(derived);
    let sum = 0;
    for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
