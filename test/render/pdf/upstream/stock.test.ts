import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { DiagnosticError } from "../../../../src/diagnostics/diagnostic.ts";
import { renderPdf } from "../../../../src/render/pdf/index.ts";
import {
  checkVersions,
  installedVersions,
  pinnedVersions,
} from "../../../../src/render/pdf/upstream/versions.ts";
import { renderInput } from "../../../support/render-input.ts";
import { seedTree } from "../../../support/seed-tree.ts";
import { fingerprint, stockHash, upstreamClasses } from "../../../support/stock-pdfmake.mjs";

const support = join(import.meta.dirname, "../../../support/stock-pdfmake.mjs");

/** What stock pdfmake is in a process that never loads a class of ours. */
const alone = JSON.parse(
  execFileSync(process.execPath, [support], { maxBuffer: 2 ** 28, encoding: "utf8" }),
) as {
  readonly fingerprint: unknown;
  readonly hash: string;
};

describe("stock pdfmake in the same process", () => {
  beforeAll(async () => void (await renderPdf(renderInput(seedTree()))));

  test("has every property of every class as it was", () => {
    expect(fingerprint()).toEqual(alone.fingerprint);
  });

  test("prints the same bytes as in a process of its own, also while ours prints", async () => {
    const ours = renderPdf(renderInput(seedTree()));
    expect(await stockHash()).toBe(alone.hash);
    await ours;
  });

  test("would be found changed if a class of it were", () => {
    const { Line } = upstreamClasses() as Record<string, { prototype: Record<string, unknown> }>;
    const { getWidth } = Line!.prototype;
    Line!.prototype.getWidth = () => 0;
    const changed = fingerprint();
    Line!.prototype.getWidth = getWidth;
    expect(changed).not.toEqual(alone.fingerprint);
  });
});

/** Methods that ours replace, call or rely on. */
const contract = {
  TextBreaker: ["getBreaks"],
  TextInlines: ["buildInlines"],
  DocMeasure: [
    "measureBlock",
    "measureNode",
    "measureLeaf",
    "measureTable",
    "measureColumns",
    "measureImage",
    "measureSVG",
  ],
  DocPreprocessor: ["preprocessNode", "preprocessTable", "preprocessText"],
  Line: ["addInline", "getWidth", "getHeight", "clone"],
  LayoutBuilder: [
    "layoutDocument",
    "tryLayoutDocument",
    "addHeadersAndFooters",
    "processNode",
    "processSection",
    "processVerticalContainer",
  ],
  PageElementWriter: ["addPage", "moveToNextPage"],
  DocumentContext: ["addPage", "moveToNextPage", "initializePage"],
  Renderer: ["renderPages", "renderImage", "renderSVG"],
  PDFDocument: ["provideFont", "getFontFile", "provideImage"],
  PDFKit: [
    "_addInfo",
    "endMetadata",
    "endAcroForm",
    "end",
    "openImage",
    "addPage",
    "getStructParentTree",
    "createStructParentTreeNextKey",
  ],
  EmbeddedFont: ["encode", "layout", "widthOfString", "embed", "toUnicodeCmap"],
  TTFSubset: ["_addGlyph", "encode"],
  GSUBProcessor: ["match", "applyLookups"],
  GPOSProcessor: ["match", "applyLookups"],
} as const;

describe("what our classes were written from", () => {
  test("is installed in the pinned versions", () => {
    expect(installedVersions()).toEqual(pinnedVersions);
    expect(() => checkVersions(installedVersions())).not.toThrow();
  });

  test("is refused in another version, in Thai, with what to do", () => {
    const moved = { ...pinnedVersions, pdfmake: "0.4.0" };
    expect(() => checkVersions(moved)).toThrow(DiagnosticError);
    try {
      checkVersions(moved);
    } catch (error) {
      const [diagnostic] = (error as DiagnosticError).diagnostics;
      expect(diagnostic!.code).toBe("render/upstream");
      expect(diagnostic!.message).toContain("“0.4.0”");
      expect(diagnostic!.hints.join()).toContain("npm ci");
    }
  });

  test("has the source it had when they were written: read a change and follow it", async () => {
    const classes = upstreamClasses() as Record<string, { prototype: Record<string, unknown> }>;
    const hashes = Object.entries(contract).flatMap(([name, methods]) =>
      methods.map((method) => {
        const source = classes[name]!.prototype[method];
        expect(typeof source, `${name}.${method}`).toBe("function");
        return `${name}.${method} ${createHash("sha256").update(String(source)).digest("hex").slice(0, 12)}`;
      }),
    );
    await expect(`${hashes.join("\n")}\n`).toMatchFileSnapshot("upstream-sources.txt");
  });
});
