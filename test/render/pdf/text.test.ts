import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  document,
  emphasis,
  paragraph,
  section,
  strong,
  text,
  verbatim,
} from "../../../src/document/builders.ts";
import type { Block } from "../../../src/document/nodes.ts";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { renderPdf } from "../../../src/render/pdf/index.ts";
import { readWithPdfjs } from "../../support/pdfjs.ts";
import { renderInput } from "../../support/render-input.ts";
import { seedParagraphs } from "../../support/seed.ts";
import { thaiClusters } from "../../support/thai-clusters.ts";
import { hasTool, outputOf } from "../../support/tools.ts";

const tree = (blocks: readonly Block[]) => document({ title: "ทดสอบ" }, [section(blocks)]);
/** The seed in runs of words short enough for one line, so that readers can be asked for lines. */
const shortLines = [...new Set(seedParagraphs().flatMap((words) => words.split(/\s+/u)))].filter(
  (words) => words.length > 1 && words.length < 70,
);
const hard = [
  "ทำ ตา มา ขา",
  "ค่ำ น้ำ ป้ำ",
  "ฝุ่น ญี่ปุ่น ปู่ ฟุ้ง",
  "A วันที่ B",
  "ทํา ไม่ใช่ ทำ",
  "(ITA) ๙๕.๕๑ คะแนน",
  "ต่าง ๆ ฯลฯ",
];

async function bytesOf(lines: readonly string[]): Promise<Uint8Array> {
  return (await renderPdf(renderInput(tree(lines.map((words) => paragraph(words)))))).bytes;
}

/** Lines as a program on the path prints them. */
function linesBy(program: string, argv: (file: string) => readonly string[], bytes: Uint8Array): Set<string> {
  const file = join(mkdtempSync(join(tmpdir(), "saraban-")), "text.pdf");
  writeFileSync(file, bytes);
  return new Set(
    outputOf(program, argv(file))
      .split(/[\n\f]/)
      .map((line) => line.trimEnd()),
  );
}

describe("text that readers get", () => {
  const lines = [...shortLines, ...hard];

  test("is what was written, character by character, for our reader and pdf.js", async () => {
    const bytes = await bytesOf(lines);
    expect(lines.length).toBeGreaterThan(200);
    expect(readPdf(bytes).paragraphs.map((read) => read.text)).toEqual(lines);
    const seen = (await readWithPdfjs(bytes)).map((read) => read.text.trim());
    expect(seen).toEqual(lines.map((words) => words.normalize("NFC")));
  });

  test.skipIf(!hasTool("pdftotext"))("is what was written for Poppler", async () => {
    const found = linesBy("pdftotext", (file) => ["-raw", file, "-"], await bytesOf(lines));
    expect(lines.filter((words) => !found.has(words))).toEqual([]);
  });

  test.skipIf(!hasTool("mutool"))("is what was written for MuPDF", async () => {
    const found = linesBy("mutool", (file) => ["draw", "-F", "txt", file], await bytesOf(lines));
    expect(lines.filter((words) => !found.has(words))).toEqual([]);
  });

  test("is right for every cluster of Thai", async () => {
    const clusters = thaiClusters();
    const rows = Array.from({ length: Math.ceil(clusters.length / 20) }, (_, i) =>
      clusters.slice(20 * i, 20 * i + 20).join(" "),
    );
    expect(readPdf(await bytesOf(rows)).paragraphs.map((read) => read.text)).toEqual(rows);
  });

  test("goes on over styles in one paragraph, double spaces and all", async () => {
    const words = paragraph([
      text("ปกติ  "),
      strong("หนาน้ำ"),
      emphasis("เอน"),
      strong([emphasis("หนาเอน")]),
      verbatim(" I12 "),
    ]);
    const { bytes } = await renderPdf(renderInput(tree([words])));
    expect(readPdf(bytes).paragraphs.map((read) => read.text)).toEqual(["ปกติ  หนาน้ำเอนหนาเอน I12 "]);
    const fonts =
      Buffer.from(bytes)
        .toString("latin1")
        .match(/\/BaseFont \/[A-Z]{6}\+\S+/g) ?? [];
    expect(new Set(fonts).size).toBe(4);
  });
});
