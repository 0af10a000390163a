import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  document,
  lineBreak,
  paragraph,
  section,
  strong,
  table,
  row,
  text,
} from "../../../../src/document/builders.ts";
import type { Inline } from "../../../../src/document/nodes.ts";
import { layOut, type LaidOutLine } from "../../../support/pdf-layout.ts";

const lines = (
  words: string | readonly Inline[],
  unbreakable: readonly string[] = [],
): readonly LaidOutLine[] =>
  layOut(document({ title: "ทดสอบ" }, [section([paragraph(words)])]), { unbreakable }).flatMap((page) =>
    page.lines.filter(({ tag }) => tag),
  );

/** The same text in a table cell about 3 cm wide. */
const narrow = (words: string, unbreakable: readonly string[] = []): readonly LaidOutLine[] => {
  const body = [row([words, "ก".repeat(80), "ก".repeat(80)])];
  const tree = document({ title: "ทดสอบ" }, [section([table({ label: "แคบ", shares: [10, 45, 45], body })])]);
  const all = layOut(tree, { unbreakable }).flatMap((page) => page.lines);
  const left = Math.min(...all.map(({ x }) => x));
  return all.filter(({ x }) => x === left);
};

const words = fc.array(
  fc.constantFrom(
    "การประชุม",
    "คณะทำงาน",
    " ",
    "ต่าง ๆ ",
    "(ITA) ",
    "๙๕.๕๑ คะแนน",
    "ฯลฯ ",
    "E-Service",
    "น้ำ",
    "ญี่ปุ่น",
    "  ",
  ),
  { minLength: 1, maxLength: 60 },
);

describe("lines", () => {
  test("are parted at Thai words, and all their text is what was given", () => {
    const given = "จากผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปี ".repeat(4);
    const set = lines(given);
    expect(set.length).toBeGreaterThan(3);
    expect(set.map((line) => line.text).join("")).toBe(given);
    for (const line of set) expect(line.width).toBeLessThanOrEqual(line.room + 0.01);
  });

  test("keep every space as typed, also at their ends, where it hangs over the edge", () => {
    const given = `${"คำ  ".repeat(80)}`;
    const set = lines(given);
    expect(set.map((line) => line.text).join("")).toBe(given);
    expect(set[0]!.text.endsWith("  ")).toBe(true);
  });

  test("are not parted between bold and regular where the words are not", () => {
    const before = "การ".repeat(30);
    for (let length = 20; length < 30; length++) {
      const set = lines([text(before.slice(0, 3 * length)), strong("ประ"), text("เมินคุณธรรมและความโปร่งใส")]);
      for (const line of set) expect(line.text).not.toMatch(/ประ$|^เมิน/);
    }
  });

  test("end where the text says so, and an empty line has its height", () => {
    const set = lines([text("หนึ่ง"), lineBreak(), lineBreak(), text("สาม")]);
    expect(set.map((line) => line.text)).toEqual(["หนึ่ง", "", "สาม"]);
    expect(set[2]!.y - set[0]!.y).toBeCloseTo(2 * 21.3, 1);
  });

  test("keep an unbreakable name whole where a line has room for it", () => {
    const name = "องค์การบริหารส่วนตำบลหินดาด";
    for (let length = 30; length < 60; length++) {
      const set = lines(`${"ก".repeat(length)} ${name} จบ`, [name]);
      expect(set.some((line) => line.text.includes(name))).toBe(true);
    }
  });

  test("part a name between words, and an endless word between clusters, where no line has room", () => {
    const name = "องค์การบริหารส่วนตำบลหินดาด";
    const set = narrow(name, [name]);
    expect(set.length).toBeGreaterThan(1);
    expect(set.map((line) => line.text).join("")).toBe(name);
    const endless = narrow("กี่น้ำ".repeat(60));
    expect(endless.length).toBeGreaterThan(5);
    for (const line of [...set, ...endless]) {
      expect(line.width).toBeLessThanOrEqual(line.room + 0.01);
      expect(line.text).not.toMatch(/^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/);
    }
  });

  test("never leave their room, lose a character or tear a cluster, whatever the text", () => {
    fc.assert(
      fc.property(words, (parts) => {
        const given = parts.join("").trim() || "ก";
        const set = narrow(given);
        expect(set.map((line) => line.text).join("")).toBe(given);
        for (const line of set) expect(line.width).toBeLessThanOrEqual(line.room + 0.01);
        for (const line of set.slice(1)) {
          expect(line.text).not.toMatch(/^(?!ฯลฯ)[\u0e31\u0e33-\u0e3a\u0e47-\u0e4eๆฯ)]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("of a word of 200,000 letters are made in linear time", () => {
    const set = lines("กขฃคฅฆงจ".repeat(25_000));
    expect(set.reduce((sum, line) => sum + line.text.length, 0)).toBe(200_000);
  });
});
