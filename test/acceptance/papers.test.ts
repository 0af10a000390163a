import { describe, expect, test } from "vitest";
import { produce } from "../../src/pipeline.ts";
import { comparableText } from "../../src/read/comparable-text.ts";
import { readers } from "../../src/read/index.ts";
import { documentKinds } from "../../src/template/kinds.ts";
import { lintDocx } from "../support/docx-lint.ts";
import { documentsOf, prepareDocument, prepareSample } from "../support/samples.ts";

const papers = documentsOf("municipality").filter(({ kind }) => kind !== "measures");

test("the municipality's data allow every kind", () => {
  expect(new Set(documentsOf("municipality").map(({ kind }) => kind))).toEqual(
    new Set(Object.keys(documentKinds)),
  );
});

describe.each(papers)("$kind $division", (paper) => {
  test("says the same words in both formats, and Word has nothing to mend", async () => {
    const { prepared, reported } = await prepareDocument("municipality", paper);
    const [pdf, docx] = [await produce(prepared, "pdf"), await produce(prepared, "docx")];
    const words = async (format: "pdf" | "docx", bytes: Uint8Array): Promise<readonly string[]> =>
      (await readers[format]())(bytes)
        .map((text) => comparableText(text).replace(/\n/g, ""))
        .filter((text) => text !== "");
    expect(await words("docx", docx.bytes)).toEqual(await words("pdf", pdf.bytes));
    expect(lintDocx(docx.bytes)).toEqual([]);
    expect(reported).toEqual([]);
  });
});

test.each([
  ["measures", "2024-09-25"],
  ["announcement", "2024-09-30"],
  ["submission-memo", "2024-09-23"],
  ["progress-memo", "2025-10-08"],
  ["agenda-paper", "2025-10-22"],
  ["results-report", "2025-10-31"],
  ["appointment-order", "2024-08-15"],
  ["cover-letter", "2024-10-01"],
] as const)("%s bears the day %s in the file's properties, its own", async (kind, day) => {
  const { prepared } = await prepareSample("municipality", kind);
  expect(prepared.input.properties.date).toEqual(new Date(`${day}T00:00:00Z`));
});

test("a paper whose day is to be written by hand bears that of the measures in the file's properties", async () => {
  const { prepared } = await prepareSample("corrected", "cover-letter");
  expect(prepared.input.properties.date).toEqual(new Date("2023-01-06T00:00:00Z"));
});
