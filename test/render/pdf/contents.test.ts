import { describe, expect, test } from "vitest";
import { contents, document, heading, paragraph, section } from "../../../src/document/builders.ts";
import { layOut } from "../../support/pdf-layout.ts";

const long = "การกำกับติดตามและการเผยแพร่ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ";
const tree = document({ title: "ก" }, [
  section([
    contents([
      { title: "ความเป็นมา", level: 2, page: 1 },
      { title: long.repeat(2).trim(), level: 3, page: 12 },
    ]),
  ]),
]);
const [page] = layOut(tree);
const right = ((210 - 20) / 25.4) * 72;

describe("the table of contents", () => {
  const numbers = page!.lines.filter(({ tag }) => tag?.type === "Reference");

  test("has its numbers at the right margin, in Thai digits, on the last line of the title", () => {
    expect(numbers.map(({ text }) => text)).toEqual(["๑", "๑๒"]);
    for (const { x, width } of numbers) expect(x + width).toBeCloseTo(right, 1);
    expect(numbers[1]!.y).toBe(page!.lines.filter(({ tag }) => tag?.type === "P").at(-1)!.y);
    expect(numbers[1]!.y).toBeGreaterThan(numbers[0]!.y + 2 * numbers[0]!.height - 1);
  });

  test("leads to them by dots that are drawn, not written", () => {
    const dots = page!.shapes.filter((shape) => shape.type === "rule");
    expect(dots).toHaveLength(2);
    for (const shape of dots) {
      expect(shape.tag).toBeUndefined();
      expect(shape.x + shape.dx).toBeLessThan(numbers[0]!.x);
      expect(shape.x + shape.dx).toBeGreaterThan(right - 40);
    }
  });

  test("stands on the same lines before its numbers are known", () => {
    const unknown = layOut(
      document({ title: "ก" }, [section([contents([{ title: long.trim(), level: 2, page: null }])])]),
    );
    const known = layOut(
      document({ title: "ก" }, [section([contents([{ title: long.trim(), level: 2, page: 999 }])])]),
    );
    const places = (pages: typeof known): readonly number[] =>
      pages[0]!.lines.filter(({ tag }) => tag?.type === "P").map(({ y, width }) => y * 1000 + width);
    expect(places(unknown)).toEqual(places(known));
  });
});

describe("a section in the middle", () => {
  const middle = { verticalAlign: "middle" } as const;

  test("has as much room above its words as below", () => {
    const [cover] = layOut(
      document({ title: "ก" }, [section([heading(1, "ปก"), paragraph("หน่วยงาน")], middle)]),
    );
    const [first, last] = [cover!.lines[0]!, cover!.lines.at(-1)!];
    const above = first.y - (25 / 25.4) * 72;
    const below = ((297 - 20) / 25.4) * 72 - (last.y + last.height);
    expect(Math.abs(above - below)).toBeLessThan(6);
  });

  test("that goes on over several pages begins at the top of each", () => {
    const many = Array.from({ length: 60 }, () => paragraph("ข้อความ"));
    const pages = layOut(document({ title: "ก" }, [section(many, middle)]));
    expect(pages.length).toBeGreaterThan(1);
    for (const { lines } of pages)
      expect(Math.min(...lines.filter(({ tag }) => tag).map(({ y }) => y))).toBeLessThan(80);
  });
});
