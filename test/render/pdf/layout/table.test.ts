import { describe, expect, test } from "vitest";
import {
  cell,
  document,
  lineBreak,
  paragraph,
  row,
  section,
  signature,
  signatureLine,
  signatures,
  table,
  text,
} from "../../../../src/document/builders.ts";
import type { Block, CellNode, Inline, RowNode, TableNode } from "../../../../src/document/nodes.ts";
import { regroup } from "../../../../src/document/regroup.ts";
import type { Rectangle } from "../../../../src/render/pdf/shapes.ts";
import { layOut, type LaidOutPage } from "../../../support/pdf-layout.ts";

/** A cell of `count` lines, each naming itself. */
const linesNamed = (name: string, count: number): CellNode => {
  const lines = Array.from({ length: count }, (_, i): Inline[] => [
    ...(i > 0 ? [lineBreak()] : []),
    text(`${name}${String(i + 1)}.`),
  ]);
  return cell([paragraph(lines.flat())]);
};

const head = [row([cell("หัวหนึ่ง", { header: "column" }), cell("หัวสอง", { header: "column" })])];
const pair = (body: readonly RowNode[], rest: Partial<TableNode> = {}): TableNode => ({
  ...table({ label: "ตาราง", shares: [30, 70], head, body }),
  ...rest,
});
const lay = (blocks: readonly Block[]): readonly LaidOutPage[] =>
  layOut(document({ title: "ทดสอบ" }, [section(blocks)]));
const textsOf = (page: LaidOutPage): string[] => page.lines.map((line) => line.text.trim());
const pageOf = (pages: readonly LaidOutPage[], words: string): number =>
  pages.findIndex((page) => textsOf(page).includes(words));
const words = (pages: readonly LaidOutPage[]): string[] =>
  pages.flatMap((page) => page.lines.filter(({ tag }) => tag).map((line) => line.text.trim()));
const isWithin = ({ x, y }: { x: number; y: number }, box: Rectangle): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y - 0.01 && y <= box.y + box.height;

describe("rows", () => {
  test("up to half a page go to the next page whole", () => {
    for (const count of [1, 2, 3, 5, 8, 13, 17]) {
      const body = Array.from({ length: 12 }, (_, i) =>
        row([`แถว ${String(i)}`, linesNamed(`${String(i)}-`, count)]),
      );
      const pages = lay([pair(body)]);
      for (let i = 0; i < 12; i++)
        expect(pageOf(pages, `${String(i)}-1.`)).toBe(pageOf(pages, `${String(i)}-${String(count)}.`));
    }
  });

  test("that must be cut keep three lines of each cell on each side", () => {
    for (let before = 1; before < 36; before++) {
      const body = [
        row(["ก่อน", linesNamed("ก่อน", before)]),
        row([linesNamed("ซ้าย", 5), linesNamed("ขวา", 40)]),
      ];
      const pages = lay([pair(body)]);
      for (const page of pages) {
        for (const [name, count] of [
          ["ซ้าย", 5],
          ["ขวา", 40],
        ] as const) {
          const here = textsOf(page).filter((line) => line.startsWith(name)).length;
          expect(here === 0 || here === count || here >= 3).toBe(true);
        }
      }
    }
  });

  test("higher than two pages lose no line", () => {
    const pages = lay([pair([row(["สูง", linesNamed("บรรทัด", 130)]), row(["ท้าย", "จบ"])])]);
    expect(pages.length).toBeGreaterThan(3);
    const all = words(pages);
    for (let i = 1; i <= 130; i++)
      expect(all.filter((line) => line === `บรรทัด${String(i)}.`)).toHaveLength(1);
    expect(all).toContain("จบ");
  });

  test("have heads above them on every page, said once and drawn again as decoration", () => {
    const pages = lay([pair(Array.from({ length: 90 }, (_, i) => row([String(i), "ข้อความ"])))]);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, i) => {
      const heads = page.lines.filter((line) => line.text === "หัวหนึ่ง");
      expect(heads).toHaveLength(1);
      expect(heads[0]!.tag === undefined).toBe(i > 0);
      expect(heads[0]!.y).toBe(Math.min(...page.lines.filter(({ y }) => y > 60).map(({ y }) => y)));
    });
  });

  test("stand in closed rectangles on every page, each line inside its cell", () => {
    const body = Array.from({ length: 8 }, (_, i) =>
      row([String(i), linesNamed(`${String(i)}-`, 9 + 4 * i)]),
    );
    for (const page of lay([pair(body)])) {
      const bottoms = page.cells.map(({ y, height }) => y + height);
      expect(Math.max(...bottoms)).toBeLessThanOrEqual(page.height - (20 / 25.4) * 72 + 0.01);
      for (const line of page.lines.filter(({ y }) => y > 60)) {
        const room = page.cells.filter((box) => isWithin(line, box));
        expect(room.length).toBeGreaterThanOrEqual(1);
        expect(room.some((box) => line.y + line.height <= box.y + box.height + 0.01)).toBe(true);
      }
    }
  });

  test("under heads too high to leave them room follow heads that are said once and parted like rows", () => {
    for (const lines of [25, 40, 90]) {
      const high = row([linesNamed("หัว", lines), cell("หัวสอง", { header: "column" })]);
      const pages = lay([pair([row(["หนึ่ง", linesNamed("ก", 30)]), row(["สอง", "จบ"])], { head: [high] })]);
      const all = pages.flatMap(textsOf);
      expect(all.filter((line) => line.startsWith("หัว") && line !== "หัวสอง")).toHaveLength(lines);
      expect(all.filter((line) => line.startsWith("ก"))).toHaveLength(30);
      expect(all).toContain("จบ");
    }
  });

  test("without words are a line high", () => {
    const [page] = lay([pair([row([cell([]), cell([])]), row(["ก", "ข"])])]);
    const heights = page!.cells.slice(2).map(({ height }) => height);
    expect(new Set(heights).size).toBe(1);
  });

  test("that head others share a page with the next", () => {
    for (let before = 1; before < 45; before++) {
      const body = [
        row(["ก่อน", linesNamed("ก่อน", before)]),
        row([cell("กลุ่ม", { header: "row-group", columnSpan: 2 })]),
        row(["หลัง", linesNamed("หลัง", 3)]),
      ];
      const pages = lay([pair(body)]);
      expect(pageOf(pages, "หลัง1.")).toBe(pageOf(pages, "กลุ่ม"));
    }
  });

  test("that head the last one go with it to the page of the signature", () => {
    const signer = signature("a", [signatureLine(), paragraph("(นายหนึ่ง)")]);
    for (let before = 1; before < 45; before++) {
      const body = [
        row(["ก่อน", linesNamed("ก่อน", before)]),
        row([cell("กลุ่ม", { header: "row-group", columnSpan: 2 })]),
        row(["หลัง", linesNamed("หลัง", 3)]),
      ];
      const pages = lay([pair(body), signatures([signer])]);
      expect(pageOf(pages, "หลัง1.")).toBe(pageOf(pages, "กลุ่ม"));
      expect(pageOf(pages, "(นายหนึ่ง)")).toBe(pageOf(pages, "กลุ่ม"));
    }
  });
});

describe("a merged group cell", () => {
  const group = (name: string, count: number, lines: number): RowNode[] =>
    Array.from({ length: count }, (_, i) =>
      row([
        ...(i === 0 ? [cell(name, { header: "row-group", rowSpan: count })] : []),
        linesNamed(`${name}-${String(i)}-`, lines),
      ]),
    );

  test("names its group again on each page it goes on, as decoration", () => {
    const pages = lay([pair([...group("๑. หนึ่ง", 30, 3), ...group("๒. สอง", 3, 3)])]);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, i) => {
      const name = page.lines.find((line) => line.text.startsWith("๑. หนึ่ง") && line.x < 130)!;
      expect(name.text).toBe(i === 0 ? "๑. หนึ่ง" : "๑. หนึ่ง (ต่อ)");
      expect(name.tag === undefined).toBe(i > 0);
    });
    expect(words(pages).filter((line) => line === "๒. สอง")).toHaveLength(1);
  });

  test("is one rectangle beside its rows on each page", () => {
    const pages = lay([pair(group("๑. หนึ่ง", 30, 3))]);
    for (const page of pages) {
      const left = Math.min(...page.cells.map(({ x }) => x));
      const merged = page.cells.filter(({ x, height }) => x === left && height > 60);
      const beside = page.cells.filter(({ x, height }) => x > left && height > 40);
      expect(merged).toHaveLength(1);
      expect(merged[0]!.y).toBeCloseTo(Math.min(...beside.map(({ y }) => y)), 2);
      expect(merged[0]!.y + merged[0]!.height).toBeCloseTo(
        Math.max(...beside.map(({ y, height }) => y + height)),
        2,
      );
    }
  });

  test("makes its rows high enough for its name, wherever the page ends", () => {
    const name = "ชื่อกลุ่มที่ยาวมากจนต้องขึ้นหลายบรรทัดในคอลัมน์แคบ";
    for (let before = 1; before < 45; before++) {
      const body = [row(["ก่อน", linesNamed("ก่อน", before)]), ...group(name, 2, 1)];
      const pages = lay([pair(body, { columns: [{ share: 12 }, { share: 88 }] })]);
      for (const page of pages)
        for (const line of page.lines.filter(({ y, tag }) => tag && y > 60))
          expect(
            page.cells.some(
              (box) => isWithin(line, box) && line.y + line.height <= box.y + box.height + 0.01,
            ),
          ).toBe(true);
      expect(words(pages).join("").replaceAll("หัวหนึ่ง", "")).toContain("กลุ่ม");
    }
  });

  test("longer than all its rows, even than a page, loses no line", () => {
    const long = { ...linesNamed("กลุ่ม", 90), header: "row-group", rowSpan: 2 } as const;
    const pages = lay([pair([row([long, "หนึ่ง"]), row(["สอง"]), row(["ท้าย", "จบ"])])]);
    const all = words(pages);
    for (let i = 1; i <= 90; i++) expect(all.filter((line) => line === `กลุ่ม${String(i)}.`)).toHaveLength(1);
    expect(all).toContain("จบ");
  });

  test("that was taken apart is a head, repeated above its rows", () => {
    const grouped = [...group("๑. หนึ่ง", 40, 2), ...group("๒. สอง", 2, 2)];
    const pages = layOut(regroup(document({ title: "ทดสอบ" }, [section([pair(grouped)])])));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(textsOf(page)).toContain("๑. หนึ่ง");
    expect(words(pages).filter((line) => line === "๑. หนึ่ง")).toHaveLength(1);
    expect(words(pages).filter((line) => line === "๒. สอง")).toHaveLength(1);
  });
});

describe("the signature after a table", () => {
  const block = signatures([
    signature("s", [signatureLine({ label: "ลงชื่อ", dotted: true }), paragraph("(นายหนึ่ง)")]),
  ]);

  test.each([
    [true, 1],
    [false, 7],
  ])("shares a page with its last row or its last three lines, keepWithNext %s", (keepWithNext, step) => {
    for (let count = 1; count <= 80; count += step) {
      const body = [
        ...Array.from({ length: 14 }, (_, i) => row([String(i), "ข้อความ"])),
        row(["สุดท้าย", linesNamed("ข", count)]),
      ];
      const pages = lay([pair(body, { keepWithNext }), block]);
      const page = pageOf(pages, "(นายหนึ่ง)");
      const last = textsOf(pages[page]!).filter((line) => /^ข\d/.test(line));
      expect(last.length).toBeGreaterThanOrEqual(Math.min(3, count));
      expect(last).toContain(`ข${String(count)}.`);
    }
  });
});
