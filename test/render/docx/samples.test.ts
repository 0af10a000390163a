import type { PageLayout } from "docx/layout";
import { beforeAll, describe, expect, test } from "vitest";
import type { DocumentNode, TableNode } from "../../../src/document/nodes.ts";
import { renderPdf } from "../../../src/render/pdf/index.ts";
import type { RenderInput } from "../../../src/render/renderer.ts";
import { layoutOf } from "../../support/docx-layout.ts";
import { prepareSample, samples } from "../../support/samples.ts";

/** 25.2 cm between the upper and the lower margin, in pixels. */
const PAGE = (252 / 25.4) * 96;

const tablesOf = (document: DocumentNode): readonly TableNode[] =>
  document.children.flatMap(({ children }) => children).filter((block) => block.type === "table");

/** How high each part of each body row is, with the heads above it, where the row stands on several pages. */
function tornRows(pages: readonly PageLayout[], tables: readonly TableNode[]): readonly number[] {
  const parts = new Map<string, number[]>();
  const order: number[] = [];
  for (const block of pages.flatMap(({ body }) => body)) {
    if (block.type !== "table") continue;
    if (!order.includes(block.index)) order.push(block.index);
    const heads = tables[order.indexOf(block.index)]?.head.length ?? 0;
    const head = block.rows.filter(({ index }) => index < heads).reduce((sum, { height }) => sum + height, 0);
    for (const { index, height } of block.rows.filter((row) => row.index >= heads)) {
      const key = `${block.index}/${index}`;
      parts.set(key, [...(parts.get(key) ?? [head]), height]);
    }
  }
  const torn = [...parts.values()].filter(({ length }) => length > 2);
  return torn.map((heights) => heights.reduce((sum, height) => sum + height, 0));
}

describe.each(samples)("sample %s laid out as Word does", (sample) => {
  let input: RenderInput;
  let pages: readonly PageLayout[];

  beforeAll(async () => {
    input = (await prepareSample(sample)).prepared.input;
    pages = layoutOf(input);
  });

  test("has as many pages as its PDF, give or take one", async () => {
    const { pages: inPdf } = await renderPdf(input);
    expect(Math.abs(pages.length - inPdf!), `${pages.length} pages, ${inPdf} in PDF`).toBeLessThanOrEqual(1);
  });

  test("tears no row that fits on a page", () => {
    for (const height of tornRows(pages, tablesOf(input.document))) expect(height).toBeGreaterThan(PAGE);
  });

  test("is signed on a page that begins with other things", () => {
    const isSigning = (line: string): boolean => /^(ลงชื่อ|ผู้จัดทำ)/.test(line);
    const first = pages.at(-1)!.body[0]!;
    expect(first.type === "table" || !first.lines.some(({ text }) => isSigning(text))).toBe(true);
  });
});
