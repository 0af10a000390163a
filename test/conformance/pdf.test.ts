import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readPdf } from "../../src/read/pdf/index.ts";
import { readFileSync } from "node:fs";
import { hasTool, outputOf, skipped, veraPdfJar } from "../support/tools.ts";
import { samples, writeSamples } from "../support/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "saraban-pdf-"));
const fileOf = (sample: string): string => join(folder, `${sample}.pdf`);
const jar = veraPdfJar();
const hasPoppler = hasTool("pdftotext");

beforeAll(async () => {
  await writeSamples("pdf", folder);
  if (jar === undefined) skipped("PDF/A-3a and PDF/UA-1", "veraPDF (Java and Maven)");
  if (!hasPoppler) skipped("text as Poppler reads it", "pdftotext");
});

describe.skipIf(jar === undefined)("veraPDF", () => {
  test.each(["3a", "ua1"])("every sample complies with %s", (profile) => {
    const report = outputOf("java", [
      "-jar",
      jar!,
      "--flavour",
      profile,
      "--format",
      "text",
      ...samples.map(fileOf),
    ]);
    const verdicts = report
      .trim()
      .split("\n")
      .map((line) => `${line.split(" ")[0]} ${basename(line.split(" ")[1] ?? "")}`);
    expect(verdicts).toEqual(samples.map((sample) => `PASS ${sample}.pdf`));
  });
});

describe.skipIf(!hasPoppler)("Poppler", () => {
  const squeezed = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

  test.each(samples)("pdftotext -raw finds every paragraph of %s that does not straddle a page", (sample) => {
    const { paragraphs, lines } = readPdf(readFileSync(fileOf(sample)));
    const read = squeezed(outputOf("pdftotext", ["-raw", fileOf(sample), "-"]));
    const lost = paragraphs.filter(({ text }) => !read.includes(squeezed(text)));
    const pages = new Set(lines.map(({ page }) => page)).size;
    // A paragraph that goes over a page has a page number and a repeated head inside it; each page can cut a few cells.
    expect(lost.length).toBeLessThanOrEqual(pages * 5);
    expect(read).not.toMatch(/[\u200b\ufffd]|\u0e4d\u0e32/);
  });
});
