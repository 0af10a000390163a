import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFontFaces } from "../../src/fonts/faces.ts";

describe("loadFontFaces", () => {
  test("gives four different faces, each under its own PostScript name", () => {
    const { family, regular, bold, italic, boldItalic } = loadFontFaces();
    expect(family).toBe("Saraban 16");
    expect([regular, bold, italic, boldItalic].map(({ name }) => name)).toEqual([
      "Saraban16-Regular",
      "Saraban16-Bold",
      "Saraban16-Italic",
      "Saraban16-BoldItalic",
    ]);
    for (const { name, bytes } of [regular, bold, italic, boldItalic]) {
      const file = readFileSync(new URL(`../../fonts/${name}.ttf`, import.meta.url));
      expect(Buffer.compare(bytes, file), name).toBe(0);
    }
  });

  test("reads the files once: every document shares the same bytes", () => {
    expect(loadFontFaces()).toBe(loadFontFaces());
  });

  test("carries the licence beside the faces", () => {
    const licence = readFileSync(new URL("../../fonts/OFL.txt", import.meta.url), "utf8");
    expect(licence).toContain("SIL OPEN FONT LICENSE Version 1.1");
    expect(licence).toContain("Copyright 2018 The Sarabun Project Authors");
  });
});
