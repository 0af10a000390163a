import { describe, expect, test } from "vitest";
import { produce } from "../../src/pipeline.ts";
import { comparableText } from "../../src/read/comparable-text.ts";
import { readers } from "../../src/read/index.ts";
import { documentKinds, type DocumentKind } from "../../src/template/kinds.ts";
import { lintDocx } from "../support/docx-lint.ts";
import { prepareSample } from "../support/samples.ts";

const kinds = Object.keys(documentKinds) as readonly DocumentKind[];

describe.each(kinds.filter((kind) => kind !== "measures"))("%s", (kind) => {
  test("says the same words in both formats, and Word has nothing to mend", async () => {
    const { prepared, reported } = await prepareSample("municipality", kind);
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
