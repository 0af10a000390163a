import { describe, expect, test } from "vitest";
import { loadFontFaces } from "../../src/fonts/faces.ts";
import { measureOf } from "../../src/fonts/measure.ts";
import { produce } from "../../src/pipeline.ts";
import { readPdf, type TextLine } from "../../src/read/pdf/index.ts";
import { pt } from "../../src/sheet/units.ts";
import type { DocumentKind } from "../../src/template/kinds.ts";
import { layOut } from "../support/pdf-layout.ts";
import { prepareSample } from "../support/samples.ts";

const memos = ["submission-memo", "progress-memo"] as const;
const { prepared } = await prepareSample("municipality", "submission-memo");
const mm = (points: number): number => (points / 72) * 25.4;
const bold = measureOf(loadFontFaces().bold);

async function linesOf(kind: DocumentKind): Promise<readonly TextLine[]> {
  const { bytes } = await produce((await prepareSample("municipality", kind)).prepared, "pdf");
  return readPdf(bytes).lines.filter(({ artifact }) => !artifact);
}

/** Within a millimetre, as an officer's ruler tells. */
const expectMm = (points: number, millimetres: number): void => {
  expect(Math.abs(mm(points) - millimetres)).toBeLessThan(1);
};

describe.each(memos)("the head of a %s, read back from its PDF", async (kind) => {
  const lines = await linesOf(kind);
  const lineWith = (words: string): TextLine => {
    const found = lines.find(({ text }) => text.includes(words));
    if (!found) throw new Error(`no line with ${words}`);
    return found;
  };
  const title = lineWith("บันทึกข้อความ");

  test("has its title bold, 29 pt, in the middle of the text, on a line of 35 pt", () => {
    expect(title).toMatchObject({ size: 29, font: expect.stringMatching(/Bold/) as string });
    expectMm(title.x + title.width / 2, 30 + 160 / 2);
    // the middle of its line is half its pitch below the top margin, the first field's half a pitch below it
    expectMm(lineWith("ส่วนราชการ").y - title.y, mm(35 / 2 + 26.6 / 2 - (29 - 20) * 0.3));
  });

  test.each(["ส่วนราชการ", "ที่ ", "วันที่ ", "เรื่อง "])("has the label %s bold and 20 pt", (label) => {
    const line = lines.find(({ text, size }) => text.startsWith(label) && size === 20);
    expect(line?.font).toMatch(/Bold/);
  });

  test("has labels on the left margin, but for วันที่, which stands under ข of the title", () => {
    for (const label of ["ส่วนราชการ", "เรื่อง "]) expectMm(lineWith(label).x, 30);
    const date = lines.find(({ text, size }) => text.startsWith("วันที่ ") && size === 20)!;
    expectMm(date.x, mm(title.x + bold("บันทึก", pt(29))));
  });

  test("has its first lines indented by 25 mm and its signer right of the page's middle", () => {
    expectMm(lineWith("ตามที่").x, 30 + 25);
    const name = lineWith("(นายตัวอย่าง");
    expect(mm(name.x + name.width / 2)).toBeGreaterThan(105);
  });

  test("says nothing of ลงชื่อ, and takes no leave", () => {
    expect(lines.map(({ text }) => text).join("\n")).not.toMatch(/ลงชื่อ|ขอแสดงความนับถือ/u);
  });
});

describe("what is drawn at the head of a memo", async () => {
  const lines = await linesOf("submission-memo");
  const [page] = layOut(prepared.document, { assets: prepared.input.assets });

  test("dots lead to the right margin, and to the second field", () => {
    const ends = page!.shapes.flatMap((shape) =>
      shape.type === "rule" && shape.dots !== undefined ? [shape.x + shape.dx] : [],
    );
    expect(ends).toHaveLength(4);
    for (const end of [ends[0]!, ends[2]!, ends[3]!]) expectMm(end, 190);
    expect(ends[1]).toBeLessThan(lines.find(({ text, size }) => text.startsWith("วันที่ ") && size === 20)!.x);
  });

  test("an emblem that is still to come has its frame at its place: 15 mm high, on the margin, 15 mm from the top", () => {
    const document = {
      ...prepared.document,
      children: prepared.document.children.map((section) => ({
        ...section,
        children: section.children.map((block) =>
          block.type === "emblem" ? { type: block.type, size: block.size, label: "ตราครุฑ" } : block,
        ),
      })),
    };
    const [frame] = layOut(document)[0]!.cells;
    expectMm(frame!.height, 15);
    expectMm(frame!.x, 30);
    expectMm(frame!.y, 15);
  });
});
