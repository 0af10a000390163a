import { describe, expect, test } from "vitest";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { onePage, rawPdf, show } from "../../support/raw-pdf.ts";

function lines(content: string, more = {}): readonly object[] {
  return readPdf(rawPdf(onePage(content, { more }))).lines.map(({ text, x, y, size, font }) => ({
    text,
    x: Math.round(x * 100) / 100,
    y: Math.round(y * 100) / 100,
    size,
    font,
  }));
}

const font = "Helvetica";

describe("the place of text", () => {
  test("is told from the top left corner, in points", () => {
    expect(lines(show("a", 72, 700))).toEqual([{ text: "a", x: 72, y: 142, size: 12, font }]);
  });

  test("heeds scaling and moving of the page's coordinates, and forgets them after Q", () => {
    const content = `q 2 0 0 2 10 20 cm ${show("big", 5, 100)}Q ${show("plain", 5, 100)}`;
    expect(lines(content)).toEqual([
      { text: "big", x: 20, y: 622, size: 24, font },
      { text: "plain", x: 5, y: 742, size: 12, font },
    ]);
  });

  test("follows Td, TD, T*, ' and \" from line to line", () => {
    const content = "BT /F1 10 Tf 50 700 Td (a) Tj 0 -20 TD (b) Tj T* (c) Tj (d) ' 1 2 (e) \" ET";
    expect(lines(content)).toEqual(
      ["a", "b", "c", "d", "e"].map((text, index) => ({ text, x: 50, y: 142 + 20 * index, size: 10, font })),
    );
  });

  test("moves in the units of the text's own scale", () => {
    const content = "BT /F1 10 Tf 2 0 0 2 50 700 Tm (a) Tj 10 -10 Td (b) Tj ET";
    expect(lines(content)).toEqual([
      { text: "a", x: 50, y: 142, size: 20, font },
      { text: "b", x: 70, y: 162, size: 20, font },
    ]);
  });

  test("joins pieces of one line and parts what an em lies between", () => {
    const content = "BT /F1 10 Tf 50 700 Td [(a) -300 (b)] TJ (c) Tj 100 0 Td (d) Tj ET";
    expect(lines(content)).toEqual([
      { text: "abc", x: 50, y: 142, size: 10, font },
      { text: "d", x: 150, y: 142, size: 10, font },
    ]);
  });

  test("reads text in forms with their own matrix, and skips inline images", () => {
    const form = {
      dict: "/Type /XObject /Subtype /Form /Matrix [1 0 0 1 100 0] /BBox [0 0 9 9]",
      stream: show("form", 0, 700),
    };
    const content = `/X1 Do BI /W 1 /H 1 /BPC 8 /CS /G ID (( EI ${show("after", 0, 600)}`;
    expect(lines(content, { 10: form })).toEqual([
      { text: "form", x: 100, y: 142, size: 12, font },
      { text: "after", x: 0, y: 242, size: 12, font },
    ]);
  });

  test("measures a line by the font's widths", () => {
    const widths =
      "<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Some /FirstChar 97 /Widths [1000 500] >>";
    const [line] = readPdf(rawPdf(onePage(show("ab"), { more: { 6: widths } }))).lines;
    expect(line).toMatchObject({ width: 18, font: "Some" });
  });
});

describe("the text of codes", () => {
  function composite(cmap: string, codes: string): string {
    const objects = onePage(`BT /F1 10 Tf 50 700 Td <${codes}> Tj ET`, {
      more: {
        6: "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [12 0 R] /ToUnicode 13 0 R >>",
        12: "<< /Type /Font /Subtype /CIDFontType2 /W [1 [600 700] 10 12 800] >>",
        13: { dict: "", stream: cmap },
      },
    });
    return readPdf(rawPdf(objects))
      .lines.map((line) => `${line.text} ${String(line.width)}`)
      .join();
  }

  test("comes from ToUnicode: single codes, ranges, lists, several characters for one code", () => {
    const cmap = `1 beginbfchar <0001> <0E010E33> endbfchar
      2 beginbfrange <0010> <0012> <0E50> <000A> <000B> [<0041> <D83DDE00>] endbfrange`;
    expect(composite(cmap, "00010010001200 0A000B")).toBe("กำ๐๒A😀 42");
  });

  test("shows a code without meaning as U+FFFD, so that it cannot pass for read", () => {
    expect(composite("1 beginbfchar <0001> <0E01> endbfchar", "00010002")).toBe("ก\ufffd 13");
  });

  test("comes from the encoding where there is no ToUnicode", () => {
    const encoding =
      "<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [1 /uni0E01 /space /A /odd] >> >>";
    const content = "BT /F1 10 Tf 50 700 Td <0102030480> Tj ET";
    expect(readPdf(rawPdf(onePage(content, { more: { 6: encoding } }))).lines[0]?.text).toBe("ก A\ufffd€");
  });
});
