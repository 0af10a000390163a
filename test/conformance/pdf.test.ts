import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readPdf } from "../../src/read/pdf/index.ts";
import { readFileSync } from "node:fs";
import { hasTool, outputOf, skipped, veraPdfJar } from "../support/tools.ts";
import { sampleDocuments, writeDocuments } from "../support/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "saraban-pdf-"));
const documents = sampleDocuments();
const names = documents.map(({ name }) => name);
const fileOf = (name: string): string => join(folder, `${name}.pdf`);
const jar = veraPdfJar();

beforeAll(async () => {
  await writeDocuments(documents, "pdf", folder);
  if (jar === undefined) skipped("PDF/A-3a and PDF/UA-1", "veraPDF (Java and Maven)");
});

describe.skipIf(jar === undefined)("veraPDF", () => {
  test.each(["3a", "ua1"])("every document complies with %s", (profile) => {
    const report = outputOf("java", [
      "-jar",
      jar!,
      "--flavour",
      profile,
      "--format",
      "text",
      ...names.map(fileOf),
    ]);
    const verdicts = report
      .trim()
      .split("\n")
      .map((line) => `${line.split(" ")[0]} ${basename(line.split(" ")[1] ?? "")}`);
    expect(verdicts).toEqual(names.map((name) => `PASS ${name}.pdf`));
  });
});

/** What other programs read, by name; each must find our lines as they are, spaces included. */
const otherReaders: Readonly<Record<string, (file: string) => string>> = {
  "pdftotext -raw": (file) => outputOf("pdftotext", ["-raw", file, "-"]),
  mutool: (file) => outputOf("mutool", ["draw", "-q", "-F", "txt", file]),
};

describe.each(Object.keys(otherReaders))("%s", (name) => {
  const tool = name.split(" ")[0]!;

  beforeAll(() => {
    if (!hasTool(tool)) skipped(`text as ${name} reads it`, tool);
  });

  test.skipIf(!hasTool(tool)).each(names)("reads every line of %s as it is, spaces included", (document) => {
    const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
    const read = plain(otherReaders[name]!(fileOf(document)));
    const lines = readPdf(readFileSync(fileOf(document))).lines.filter(({ artifact }) => !artifact);
    const unlike = lines.map(({ text }) => plain(text)).filter((text) => !read.includes(text));
    expect(unlike).toEqual([]);
    expect(read).not.toMatch(/[\u200b\ufffd]|\u0e4d\u0e32/);
  });
});
