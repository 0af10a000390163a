import { strToU8, strFromU8, unzipSync, zipSync } from "fflate";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { parseDossier } from "../../src/model/parse.ts";
import { memoryIo, type MemoryIo } from "../support/memory-io.ts";
import { prepareSample, produceSample } from "../support/samples.ts";

async function extract(
  bytes: Uint8Array,
  ...rest: readonly string[]
): Promise<{ io: MemoryIo; code: number }> {
  const io = memoryIo();
  io.files.set(resolve("made.file"), bytes);
  return { io, code: await run(["extract", "made.file", ...rest], io) };
}

/** The Word file with its body changed, as an office would have changed it. */
function edited(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts["word/document.xml"]!);
  expect(change(xml)).not.toBe(xml);
  return zipSync({ ...parts, "word/document.xml": strToU8(change(xml)) });
}

describe("saraban extract", () => {
  test.each(["pdf", "docx"] as const)(
    "a %s gives back the canonical dossier byte for byte, and no edit is seen",
    async (format) => {
      const { bytes } = await produceSample("corrected", format);
      const { io, code } = await extract(bytes, "--strict");
      expect(code).toBe(exitCodes.success);
      const { prepared } = await prepareSample("corrected");
      expect(io.said.out).toBe(prepared.input.data);
      expect(parseDossier(io.said.out, "x")).toEqual(prepared.dossier);
      expect(io.said.err).toBe("");
    },
  );

  test("words changed in Word are told; with --strict they are an error", async () => {
    const { bytes } = await produceSample("oneDivision", "docx");
    const changed = edited(bytes, (xml) => xml.replace("ปีงบประมาณ", "ปีการศึกษา"));
    const lenient = await extract(changed);
    expect(lenient.code).toBe(exitCodes.success);
    expect(lenient.io.said.err).toContain("ปีการศึกษา");
    const strict = await extract(changed, "--strict");
    expect(strict.code).toBe(exitCodes.conservation);
    expect(strict.io.said.out).toBe(lenient.io.said.out);
  });

  test("a file whose data was lost says so", async () => {
    const parts = unzipSync((await produceSample("oneDivision", "docx")).bytes);
    const { io, code } = await extract(
      zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith("customXml/")))),
    );
    expect(code).toBe(exitCodes.input);
    expect(io.said.err).toContain("read/no-data");
    expect(io.said.out).toBe("");
  });

  test.each([
    ["a text", "สวัสดี"],
    ["an empty file", ""],
    ["half a PDF", "%PDF-1.7\n1 0 obj"],
    ["half a zip", "PK\u0003\u0004xx"],
  ])("%s is not taken for a document", async (_, content) => {
    const { io, code } = await extract(new TextEncoder().encode(content));
    expect(code).toBe(exitCodes.input);
    expect(io.said.err).toContain("read/file");
  });
});
