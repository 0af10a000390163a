import { resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import type { ContentsEntry, DocumentNode } from "../../src/document/nodes.ts";
import { prepare, produce, type Product } from "../../src/pipeline.ts";
import { readPdf } from "../../src/read/pdf/index.ts";
import { templateSources } from "../../src/template/sources.ts";
import { memoryIo } from "../support/memory-io.ts";
import { dossierText, reportFile } from "../support/progress.ts";
import { prepareDocument } from "../support/samples.ts";

const entriesOf = ({ children }: DocumentNode): readonly ContentsEntry[] =>
  children.flatMap((section) =>
    section.children.flatMap((block) => (block.type === "contents" ? block.entries : [])),
  );

describe("a report of more than ten pages", () => {
  let document: DocumentNode;
  let [pdf, docx]: readonly Product[] = [];

  beforeAll(async () => {
    const { prepared } = await prepareDocument("municipality", { kind: "results-report" });
    document = prepared.document;
    [pdf, docx] = [await produce(prepared, "pdf"), await produce(prepared, "docx")];
  });

  test("has a cover and a table of contents before its own first page", () => {
    expect(pdf?.pages).toBeGreaterThan(12);
    expect(document.children).toHaveLength(3);
  });

  test("says in the PDF on which page each heading stands: the number printed there", () => {
    const { paragraphs } = readPdf(pdf!.bytes);
    const front = 2;
    const headings = paragraphs.filter(({ role, page }) => /^H[23]$/.test(role) && page > front);
    const found = headings.map(({ text, page }) => [text, page - front]);
    expect(entriesOf(document).map(({ title, page }) => [title, page])).toEqual(found);
  });

  test("says the same in Word, in fields that Word can count anew, each at a heading of that name", () => {
    const xml = strFromU8(unzipSync(docx!.bytes)["word/document.xml"]!);
    const links = [...xml.matchAll(/<w:hyperlink w:anchor="(_Toc\d+)".*?<\/w:hyperlink>/g)];
    const words = (part: string): string =>
      [...part.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text).join("");
    const plain = (text: string): string => text.replace(/\s/g, "");
    const entries = entriesOf(document);
    expect(links).toHaveLength(entries.length);
    links.forEach(([link, anchor], index) => {
      const { title, page } = entries[index]!;
      const thai = [...String(page)].map((digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)]).join("");
      expect(plain(words(link))).toBe(plain(title + thai));
      const heading = new RegExp(`w:name="${anchor!}"/>(.*?)<w:bookmarkEnd`).exec(xml)?.[1] ?? "";
      expect(plain(words(heading))).toBe(plain(title));
    });
    const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
    expect(count(/fldCharType="begin"/g)).toBe(entries.length + 1);
    expect(count(/fldCharType="end"/g)).toBe(entries.length + 1);
  });
});

test.each(["pdf", "docx"] as const)("no edit is seen in a %s of a long report just made", async (format) => {
  const { prepared } = await prepareDocument("municipality", { kind: "results-report" });
  const { bytes } = await produce(prepared, format);
  const io = memoryIo();
  io.files.set(resolve("made.file"), bytes);
  expect(await run(["extract", "made.file", "--strict"], io)).toBe(exitCodes.success);
  expect(io.said.err).toBe("");
});

test("a short report has neither cover nor table of contents", async () => {
  const prepared = await prepare({
    source: dossierText,
    file: "dossier.json",
    kind: "results-report",
    templates: templateSources("results-report"),
    frameworkFolders: [],
    reports: [reportFile("office.json")],
    readAsset: () => Promise.reject(new Error("no pictures")),
    signatureFields: false,
    report: () => undefined,
  });
  expect(prepared.document.children).toHaveLength(1);
  const { pages } = await produce(prepared, "pdf");
  expect(pages).toBeLessThanOrEqual(10);
});
