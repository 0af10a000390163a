import { describe, expect, test } from "vitest";
import { document, pageBreak, paragraph, section } from "../../../src/document/builders.ts";
import type { Block, DocumentNode } from "../../../src/document/nodes.ts";
import { layOut } from "../../support/pdf-layout.ts";

const pagesOf = (count: number): Block[] =>
  Array.from({ length: count }, (_, i) => [...(i > 0 ? [pageBreak()] : []), paragraph("ข้อความ")]).flat();
const numbers = (tree: DocumentNode): (string | undefined)[] =>
  layOut(tree).map((page) => page.lines.find(({ tag }) => tag === undefined)?.text);

describe("page numbers", () => {
  test("stand between hyphens in Thai digits from the second page on", () => {
    const tree = document({ title: "ทดสอบ" }, [section(pagesOf(12))]);
    expect(numbers(tree)).toEqual([
      undefined,
      ...["๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙", "๑๐", "๑๑", "๑๒"].map((each) => `- ${each} -`),
    ]);
  });

  test("go on over sections, and begin again where a section says so", () => {
    const tree = document({ title: "ทดสอบ" }, [
      section(pagesOf(2)),
      section(pagesOf(1)),
      section(pagesOf(2), { numbering: "restart", orientation: "landscape" }),
    ]);
    expect(numbers(tree)).toEqual([undefined, "- ๒ -", "- ๓ -", undefined, "- ๒ -"]);
  });

  test("stand in the middle of the text's width, clear of the text", () => {
    const [, page] = layOut(document({ title: "ทดสอบ" }, [section(pagesOf(2))]));
    const number = page!.lines.find(({ tag }) => tag === undefined)!;
    const first = page!.lines.find(({ tag }) => tag)!;
    const middle = ((30 + 160 / 2) / 25.4) * 72;
    expect(number.x + number.width / 2).toBeCloseTo(middle, 1);
    expect(number.y).toBeCloseTo((12.5 / 25.4) * 72, 1);
    expect(first.y - (number.y + number.height)).toBeGreaterThan(10);
  });
});

describe("the mark", () => {
  test("stands behind the text of each page, as no part of it", () => {
    const pages = layOut(document({ title: "ทดสอบ", mark: "ร่าง" }, [section(pagesOf(3))]));
    expect(pages).toHaveLength(3);
    for (const { shapes, width, height } of pages) {
      expect(shapes[0]).toMatchObject({ type: "mark", text: "ร่าง", x: width / 2, y: height / 2 });
      expect(shapes[0]!.tag).toBeUndefined();
    }
    const unmarked = layOut(document({ title: "ทดสอบ" }, [section(pagesOf(1))]));
    expect(unmarked[0]!.shapes).toEqual([]);
  });
});
