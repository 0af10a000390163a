import { beforeAll, describe, expect, test } from "vitest";
import { saysTheSame } from "../../src/read/conservation.ts";
import { readers } from "../../src/read/index.ts";
import type { Format } from "../../src/render/index.ts";
import { asciiDigitsOutsideExceptions } from "../../src/thai/digits.ts";
import { produceSample, sampleDossiers, samples } from "../support/samples.ts";
import { missingFrom, seedParagraphs } from "../support/seed.ts";

const formats = ["pdf", "docx"] as const satisfies readonly Format[];

describe.each(formats)("the real document as %s", (format) => {
  let read: readonly string[];

  beforeAll(async () => {
    const { bytes } = await produceSample("verbatim", format);
    // A no-break space is our doing where a line may not end; to the seed it is a space.
    read = (await readers[format]())(bytes).map((text) => text.replaceAll("\u00a0", " "));
  });

  test("every sentence of the seed stands in the file, in the seed's order", () => {
    expect(missingFrom(seedParagraphs(), read)).toEqual([]);
  });

  test("a sentence that is not there would be noticed", () => {
    const without = read.filter((text) => !text.includes("แต่งตั้งคณะทำงาน"));
    expect(without.length).toBe(read.length - 1);
    expect(missingFrom(seedParagraphs(), without)).toHaveLength(1);
  });
});

describe.each(samples)("sample %s", (sample) => {
  test("says the same words in both formats", async () => {
    const [pdf, docx] = await Promise.all(
      formats.map(async (format) => (await readers[format]())((await produceSample(sample, format)).bytes)),
    );
    const dots = /\.{5,}/g; // to write on; they are no words
    const [fromPdf, fromDocx] = [pdf!, docx!].map((texts) =>
      texts.map((text) => text.replace(dots, "").trim()).filter((text) => text !== ""),
    );
    expect(fromDocx!.length).toBe(fromPdf!.length);
    expect(fromDocx!.filter((text, index) => !saysTheSame(text, fromPdf![index]!))).toEqual([]);
  });

  test.each(formats)(
    "prints no ASCII digit in %s outside codes, URLs, phone numbers and Latin names",
    async (format) => {
      const paragraphs = (await readers[format]())((await produceSample(sample, format)).bytes);
      expect(paragraphs.flatMap((text) => asciiDigitsOutsideExceptions(text))).toEqual([]);
    },
  );
});

test("with repeated group headings every group is a table of its own, and no word is lost", async () => {
  const { readFileSync } = await import("node:fs");
  const { generate } = await import("../../src/index.ts");
  const dossier = JSON.parse(readFileSync(sampleDossiers.corrected, "utf8")) as { print?: object };
  dossier.print = { groupHeading: "repeated" };
  const { products } = await generate({ dossier });
  for (const { format, bytes } of products) {
    const paragraphs = (await readers[format]())(bytes);
    expect(paragraphs.filter((text) => text === "วิธีการดำเนินการ")).toHaveLength(10);
  }
});
