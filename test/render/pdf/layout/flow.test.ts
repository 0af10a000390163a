import { describe, expect, test } from "vitest";
import {
  document,
  emblem,
  heading,
  lineBreak,
  pageBreak,
  paragraph,
  row,
  section,
  signature,
  signatureLine,
  signatures,
  table,
  text,
} from "../../../../src/document/builders.ts";
import type { Block, Inline, SignaturesNode } from "../../../../src/document/nodes.ts";
import { layOut, type LaidOutPage } from "../../../support/pdf-layout.ts";

/** A paragraph of exactly `count` lines, each naming itself. */
const linesNamed = (name: string, count: number): Block =>
  paragraph(
    Array.from({ length: count }, (_, i): Inline[] => [
      ...(i > 0 ? [lineBreak()] : []),
      text(`${name}${String(i + 1)}.`),
    ]).flat(),
  );

const signer = (name: string): SignaturesNode["children"][number] =>
  signature(name, [
    signatureLine({ label: "ลงชื่อ", dotted: true }),
    paragraph(`(${name})`),
    paragraph("ตำแหน่ง"),
  ]);

const lay = (blocks: readonly Block[]): readonly LaidOutPage[] =>
  layOut(document({ title: "ทดสอบ" }, [section(blocks)]));
const textsOf = (page: LaidOutPage | undefined): string[] =>
  (page?.lines ?? []).filter(({ tag }) => tag).map((line) => line.text.trim());
const pageOf = (pages: readonly LaidOutPage[], words: string): number =>
  pages.findIndex((page) => textsOf(page).includes(words));

/** Fills the page, which holds 33 lines, so that the following block begins lower and lower on it. */
const fillers = Array.from({ length: 14 }, (_, count) => linesNamed("ก", count + 21));

describe("page ends", () => {
  test("leave two lines of a paragraph at least on each side", () => {
    for (const filler of fillers) {
      const pages = lay([filler, linesNamed("ข", 7)]);
      for (const page of pages) {
        const here = textsOf(page).filter((words) => words.startsWith("ข"));
        expect(here).not.toHaveLength(1);
      }
    }
  });

  test("leave no heading alone, not with one line after it, nor several headings", () => {
    for (const filler of fillers) {
      const pages = lay([filler, heading(2, "หัวข้อ"), heading(3, "หัวข้อรอง"), linesNamed("ข", 9)]);
      const page = pageOf(pages, "หัวข้อ");
      expect(pageOf(pages, "หัวข้อรอง")).toBe(page);
      expect(pageOf(pages, "ข2.")).toBe(page);
    }
  });

  test("leave no heading without the head and the first row of the table after it", () => {
    const body = Array.from({ length: 4 }, (_, i) => row([`แถว ${String(i)}`, "ข้อความ"]));
    for (const filler of fillers) {
      const blocks = [
        filler,
        heading(2, "หัวข้อ"),
        table({ label: "ตาราง", shares: [50, 50], head: [row(["หัว", "ตาราง"])], body }),
      ];
      const pages = lay(blocks);
      expect(pageOf(pages, "แถว 0")).toBe(pageOf(pages, "หัวข้อ"));
    }
  });

  test("stand where the text asks for them, and a section begins a page of its own shape", () => {
    const tree = document({ title: "ทดสอบ" }, [
      section([paragraph("หนึ่ง"), pageBreak(), paragraph("สอง")]),
      section([paragraph("สาม")], { orientation: "landscape" }),
    ]);
    const pages = layOut(tree);
    expect(pages.map(textsOf)).toEqual([["หนึ่ง"], ["สอง"], ["สาม"]]);
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, false, true]);
    expect(pages[2]!.lines.find(({ tag }) => tag)!.x).toBeCloseTo((30 / 25.4) * 72, 1);
  });

  test("lose nothing, whatever stands on the page", () => {
    for (const filler of fillers) {
      const blocks = [
        filler,
        heading(2, "หัวข้อ"),
        linesNamed("ข", 60),
        linesNamed("ค", 1),
        signatures([signer("นายหนึ่ง")]),
      ];
      const all = lay(blocks).flatMap(textsOf);
      for (let i = 1; i <= 60; i++) expect(all.filter((words) => words === `ข${String(i)}.`)).toHaveLength(1);
      expect(all).toContain("(นายหนึ่ง)");
    }
  });
});

describe("signatures", () => {
  test("share their page with two lines of the text before them, in one piece", () => {
    for (let count = 20; count < 60; count++) {
      const pages = lay([linesNamed("ข", count), signatures([signer("นายหนึ่ง"), signer("นายสอง")])]);
      const page = pageOf(pages, `ข${String(count)}.`);
      expect(pageOf(pages, `ข${String(count - 1)}.`)).toBe(page);
      expect(pageOf(pages, "(นายหนึ่ง)")).toBe(page);
      expect(pageOf(pages, "(นายสอง)")).toBe(page);
    }
  });

  test("share it with two paragraphs of one line where those are the end of the text", () => {
    for (const filler of fillers) {
      const pages = lay([filler, linesNamed("ข", 1), linesNamed("ค", 1), signatures([signer("นายหนึ่ง")])]);
      const page = pageOf(pages, "(นายหนึ่ง)");
      expect(pageOf(pages, "ค1.")).toBe(page);
      expect(pageOf(pages, "ข1.")).toBe(page);
    }
  });

  test("of four signers below each other stand on one page with the end of the table before them", () => {
    const body = Array.from({ length: 2 }, (_, i) => row([`แถว ${String(i)}`, "ข้อความ"]));
    const names = ["นายหนึ่ง", "นายสอง", "นายสาม", "นายสี่"];
    const signer = (name: string): SignaturesNode["children"][number] =>
      signature(name, [
        paragraph("ผู้ตรวจสอบ"),
        signatureLine({ label: "ลงชื่อ", dotted: true }),
        paragraph(`(${name})`),
        paragraph("ตำแหน่ง"),
        paragraph("วันที่"),
      ]);
    for (const filler of fillers) {
      const rows = table({ label: "ตาราง", shares: [50, 50], head: [row(["หัว", "ตาราง"])], body });
      const pages = lay([filler, rows, signatures(names.map(signer))]);
      for (const name of names) expect(pageOf(pages, `(${name})`)).toBe(pageOf(pages, "แถว 1"));
    }
  });

  test("stand on the page of the table before them, however much room is left there to a point", () => {
    for (const filler of fillers)
      for (let count = 1; count <= 9; count++) {
        const body = Array.from({ length: count }, (_, i) => row([`แถว ${String(i)}`, "ข้อความ"]));
        const rows = table({ label: "ตาราง", shares: [50, 50], head: [row(["หัว", "ตาราง"])], body });
        const pages = lay([filler, rows, signatures([signer("นายหนึ่ง"), signer("นายสอง")])]);
        for (const name of ["(นายหนึ่ง)", "(นายสอง)"])
          expect(pageOf(pages, name)).toBe(pageOf(pages, `แถว ${String(count - 1)}`));
      }
  });

  test("more than a page of them are parted between signers, and none is lost", () => {
    const names = Array.from({ length: 12 }, (_, i) => `นายลำดับ${String(i)}`);
    const pages = lay([linesNamed("ข", 5), signatures(names.map(signer))]);
    for (const name of names) {
      const page = pageOf(pages, `(${name})`);
      expect(page).toBeGreaterThanOrEqual(0);
      const own = textsOf(pages[page]);
      expect(own[own.indexOf(`(${name})`) + 1]).toBe("ตำแหน่ง");
    }
  });

  test("beside each other stand at one height, each in the middle of its part", () => {
    const block = signatures([signer("นายหนึ่ง"), signer("นายสอง"), signer("นายสาม")], {
      arrangement: "beside",
    });
    const lines = lay([linesNamed("ข", 3), block])[0]!.lines;
    const found = ["(นายหนึ่ง)", "(นายสอง)", "(นายสาม)"].map((name) =>
      lines.find((line) => line.text === name)!,
    );
    expect(new Set(found.map(({ y }) => y)).size).toBe(1);
    const middles = found.map(({ x, width }) => x + width / 2);
    expect(middles[1]! - middles[0]!).toBeCloseTo(middles[2]! - middles[1]!, 1);
  });
});

describe("the line to sign on", () => {
  test("stays in its signer's part of the page", () => {
    const block = signatures([signer("นายหนึ่ง"), signer("นายสอง"), signer("นายสาม")], {
      arrangement: "beside",
    });
    const [page] = lay([linesNamed("ข", 3), block]);
    const dots = page!.shapes.filter((shape) => shape.type === "rule");
    const labels = page!.lines.filter((line) => line.text.trim() === "ลงชื่อ");
    expect(dots).toHaveLength(3);
    const part = ((160 / 25.4) * 72) / 3;
    dots.forEach(({ x, dx }, i) => {
      expect(x).toBeGreaterThanOrEqual(labels[i]!.x + labels[i]!.width);
      expect(x + dx).toBeLessThanOrEqual((30 / 25.4) * 72 + (i + 1) * part);
    });
  });
});

describe("the emblem", () => {
  test("stands 1.5 cm from the paper's edge, three centimetres high, in the middle", () => {
    const [page] = lay([emblem({ label: "ตราครุฑ" }), heading(1, "ประกาศ")]);
    const [frame] = page!.cells;
    expect(frame!.y).toBeCloseTo((15 / 25.4) * 72, 1);
    expect(frame!.height).toBeCloseTo((30 / 25.4) * 72, 1);
    const text = (30 / 25.4) * 72 + ((160 / 25.4) * 72) / 2;
    expect(frame!.x + frame!.width / 2).toBeCloseTo(text, 1);
    expect(page!.lines.find((line) => line.text === "ประกาศ")!.y).toBeGreaterThan(frame!.y + frame!.height);
  });

  test("of a memo stands at the left margin beside the title, 1.5 cm high", () => {
    const [page] = lay([emblem({ label: "ตราครุฑ", size: "small" }), heading(1, "บันทึกข้อความ")]);
    const [frame] = page!.cells;
    expect(frame!.x).toBeCloseTo((30 / 25.4) * 72, 1);
    expect(frame!.height).toBeCloseTo((15 / 25.4) * 72, 1);
    expect(page!.lines.find((line) => line.text === "บันทึกข้อความ")!.y).toBeCloseTo((25 / 25.4) * 72, 1);
  });
});
