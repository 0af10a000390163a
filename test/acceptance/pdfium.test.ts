import { PDFiumLibrary } from "@hyzyla/pdfium";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPdf } from "../../src/read/pdf/index.ts";
import { produceSample, samples } from "../support/samples.ts";

let library: PDFiumLibrary;
beforeAll(async () => {
  library = await PDFiumLibrary.init();
});
afterAll(() => library.destroy());

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

test.each(samples)(
  "PDFium, which Chrome shows PDFs with, reads every line of %s as it is",
  async (sample) => {
    const { bytes } = await produceSample(sample, "pdf");
    const document = await library.loadDocument(bytes);
    const read = plain([...document.pages()].map((page) => page.getText()).join("\n"));
    document.destroy();
    const lines = readPdf(bytes).lines.filter(({ artifact }) => !artifact);
    expect(lines.map(({ text }) => plain(text)).filter((text) => !read.includes(text))).toEqual([]);
  },
);
