import { describe, expect, test } from "vitest";
import { document, paragraph, row, section, table } from "../../../../src/document/builders.ts";
import type { Block } from "../../../../src/document/nodes.ts";
import { renderPdf } from "../../../../src/render/pdf/index.ts";
import { layOut, type LaidOutLine } from "../../../support/pdf-layout.ts";
import { readWithPdfjs } from "../../../support/pdfjs.ts";
import { renderInput } from "../../../support/render-input.ts";
import { hasTool, outputOf } from "../../../support/tools.ts";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const passage =
  "จากการประชุมคณะทำงานเพื่อสนับสนุนการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานขององค์การบริหารส่วนตำบล " +
  "เมื่อวันที่ ๖ มกราคม ๒๕๖๖ ได้ร่วมกันพิจารณาวิเคราะห์ประเด็นข้อสังเกต จำนวน ๑๐ ข้อ (E-Service) ต่ำกว่าน้ำค่ำ ";
const tree = (blocks: readonly Block[]) => document({ title: "ทดสอบ" }, [section(blocks)]);
const lines = (blocks: readonly Block[]): readonly LaidOutLine[] =>
  layOut(tree(blocks)).flatMap((page) => page.lines);
/** Paragraphs that begin a word later each, so that their lines have all kinds of slack. */
const many = Array.from(
  { length: 40 },
  (_, i) =>
    passage
      .split(" ")
      .slice(i % 7)
      .join(" ") +
    "ก".repeat(i) +
    passage.repeat(2),
);

describe("Thai distribution", () => {
  test("takes spread lines exactly to the margin and leaves the last line natural", () => {
    const set = many.map((words) => lines([paragraph(words, { align: "distribute" })]));
    const spread = set.flat().filter(({ isSpread }) => isSpread);
    expect(spread.length).toBeGreaterThan(100);
    for (const line of spread) expect(line.width).toBeCloseTo(line.room, 2);
    for (const line of spread) expect(line.perCluster).toBeLessThanOrEqual(0.06 * 16);
    for (const paragraphLines of set) expect(paragraphLines.at(-1)!.isSpread).toBe(false);
  });

  test("leaves a line as it is where clusters would stand too far apart", () => {
    const name = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐตามมาตรการส่งเสริม";
    const words = paragraph(`ประกาศคำสั้น ๆ ${name}ทั้งหมด`, { align: "distribute" });
    const tree = document({ title: "ทดสอบ" }, [section([words])]);
    const [line, next] = layOut(tree, { unbreakable: [name] })[0]!.lines;
    expect(line!.room - line!.width).toBeGreaterThan(300);
    expect(line!.isSpread).toBe(false);
    expect(next!.text.startsWith(name)).toBe(true);
  });

  test("leaves narrow columns ragged", () => {
    const cells = [passage, passage, passage, passage].map((words) => [
      paragraph(words, { align: "distribute" }),
    ]);
    const body = [
      row(
        cells.map((children) => ({
          type: "cell",
          header: "none",
          columnSpan: 1,
          rowSpan: 1,
          shaded: false,
          verticalAlign: "top",
          children,
        })),
      ),
    ];
    expect(
      lines([table({ label: "แคบ", shares: [25, 25, 25, 25], body })]).some(({ isSpread }) => isSpread),
    ).toBe(false);
  });

  test("lets no reader see a space that is not there", async () => {
    const { bytes } = await renderPdf(
      renderInput(tree(many.map((words) => paragraph(words, { align: "distribute" })))),
    );
    const folded = (text: string): string =>
      text
        .replace(/\s*\n\s*/g, "")
        .replace(/\s+/g, " ")
        .trim();
    const wanted = many.map(folded).join("");
    const seen = (await readWithPdfjs(bytes)).map(({ text }) => folded(text)).join("");
    expect(seen.replaceAll(" ", "")).toBe(wanted.replaceAll(" ", ""));
    expect(spacesWithout(seen, wanted)).toEqual([]);
    if (!hasTool("pdftotext")) return;
    const file = join(mkdtempSync(join(tmpdir(), "saraban-")), "spread.pdf");
    writeFileSync(file, bytes);
    for (const mode of [["-raw"], []]) {
      const text = outputOf("pdftotext", [...mode, file, "-"]).replace(/^\s*- [๐-๙]+ -\s*$/gm, "");
      expect(spacesWithout(folded(text.replace(/\f/g, "\n")), wanted)).toEqual([]);
    }
  });
});

/** Places where `seen` has a space that `wanted` lacks, as a reader would stumble over them. */
function spacesWithout(seen: string, wanted: string): string[] {
  const found: string[] = [];
  for (let i = 0, j = 0; i < seen.length && j < wanted.length; i++) {
    if (seen[i] === wanted[j]) j++;
    else if (seen[i] === " ") found.push(seen.slice(Math.max(0, i - 10), i + 10));
    else if (wanted[j] === " ") {
      j++;
      i--;
    }
  }
  return found;
}
