import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseText } from "../../src/thai/normalise.ts";
import { anyText, textOf } from "./arbitraries.ts";

const nikhahit = "\u0e4d";
const maiTho = "\u0e49";
const saraAa = "\u0e32";
const saraAm = "\u0e33";

describe("normaliseText", () => {
  test.each([
    ["ํ + า is ำ", `น${nikhahit}${saraAa}`, `น${saraAm}`],
    ["ํ + tone + า is tone + ำ", `น${nikhahit}${maiTho}${saraAa}`, `น${maiTho}${saraAm}`],
    ["tone + ํ + า is tone + ำ", `น${maiTho}${nikhahit}${saraAa}`, `น${maiTho}${saraAm}`],
    ["a tone typed after ำ goes before it", `น${saraAm}${maiTho}`, `น${maiTho}${saraAm}`],
    ["a tone typed after า goes before it", "หนา้", "หน้า"],
    ["เ + เ is แ", "เเผนก", "แผนก"],
    ["a tone typed before the upper vowel goes after it", "ท\u0e48\u0e35", "ที่"],
    ["a tone typed before the lower vowel goes after it", "ป\u0e48\u0e38", "ปุ่"],
    ["THANTHAKHAT goes after the vowel", "สิทธ\u0e4c\u0e34", "สิทธิ์"],
    ["a mark typed twice stands once", "ท\u0e35\u0e35\u0e48\u0e48", "ที่"],
    ["Latin letters are composed", "e\u0301", "é"],
    ["lone surrogates become the replacement character", "ก\ud800ข\udc00", "ก\ufffdข\ufffd"],
    ["controls and noncharacters go", "ก\u0000ข\u001b\u009fค\ufffe\uffff\u{1fffe}\ufdd0", "กขค"],
    ["controls of writing direction go", "\u202eก\u200f\u2067ข\u061c", "กข"],
    ["zero-width characters and soft hyphens go", "\ufeffก\u200bข\u200d\u200c\u2060ค\u00ad", "กขค"],
    ["signs of annotation go", "ก\ufff9ข\ufffaค\ufffb", "กขค"],
    ["every line end is a line feed", "ก\r\nข\rค\u2028ง\u2029จ\u0085ฉ\vช\fซ", "ก\nข\nค\nง\nจ\nฉ\nช\nซ"],
    ["a tab is a space", "ก\tข", "ก ข"],
  ])("%s", (_rule, typed, normal) => {
    expect(normaliseText(typed)).toBe(normal);
  });

  test.each([
    ["spaces", "เท่ากับ  ๙๕.๕๑   คะแนน "],
    ["no-break spaces", "พ.ศ.\u00a0๒๕๖๖"],
    ["ำ, which NFKC would take apart", "น้ำ คล้ำ"],
    ["Pali with NIKHAHIT and PHINTHU", "พุทฺธํ สรณํ คจฺฉามิ กึ"],
    ["doubled letters", "มากกก ศรรม"],
    ["full-width and ligature characters, which NFKC would change", "Ａ ﬁ ²"],
    ["emoji", "😀"],
  ])("leaves %s as typed", (_kind, text) => {
    expect(normaliseText(text)).toBe(text);
  });

  test("no letter keeps more than eight marks", () => {
    const marks = "\u0e48\u0e49".repeat(250);
    expect(normaliseText(`ก${marks}ข`)).toBe(`ก${marks.slice(0, 8)}ข`);
    expect(normaliseText(`a${"\u0300\u0301".repeat(50)}b`).length).toBeLessThanOrEqual(11);
  });

  const hostile = textOf(
    ...[..."เแกน\u0e4d\u0e32\u0e33\u0e30\u0e45\u0e31\u0e34\u0e38\u0e3a\u0e47\u0e48\u0e49\u0e4b\u0e4c\u0e4e"],
    ...[" ", "\r", "\n", "e", "\u0301", "\u0323", "\u200b", "\ufeff", "\ud800", "\udc00", "\u00ad", "\0"],
  );

  test("text that looks normal is what the long way makes of it", () => {
    const thai = textOf(..."กขเแะาำัิีึืุู็่้๊๋์ฯๆ๑ a.\n\u00a0“”");
    fc.assert(
      fc.property(fc.oneof(thai, hostile, anyText), (text) => {
        expect(normaliseText(text)).toBe(normaliseText(`\u200b${text}`));
      }),
      { numRuns: 2000 },
    );
  });

  test("a second time changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, anyText), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("what comes out can be written into XML and drawn", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, anyText), (text) => {
        const normal = normaliseText(text);
        expect(normal).toBe(normal.normalize("NFC"));
        expect(normal).not.toMatch(
          /(?!\n)[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/u,
        );
        expect(normal).not.toMatch(/เเ|\u0e4d[\u0e48-\u0e4b]*\u0e32|\p{M}{9}/u);
      }),
      { numRuns: 1000 },
    );
  });

  test("takes time in proportion to the text", () => {
    for (const piece of ["\u0e33\u0e48", "\u0e48\u0e34", "เ", "\u0e4d\u0e48", "\u0301", "\r"])
      normaliseText(piece.repeat(100_000));
  });
});
