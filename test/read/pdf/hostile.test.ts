import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DiagnosticError } from "../../../src/diagnostics/diagnostic.ts";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { compressedPdf, marked, onePage, rawPdf, show } from "../../support/raw-pdf.ts";

function reasonOf(bytes: Uint8Array): string {
  try {
    readPdf(bytes);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    expect(error.diagnostics.map(({ code }) => code)).toEqual(["read/file"]);
    return error.diagnostics[0]!.message.replace("อ่านแฟ้ม PDF ไม่ได้: ", "");
  }
  return "";
}

const sound = rawPdf(
  onePage(marked("P", 0, show("words")), {
    catalog: "/StructTreeRoot 19 0 R",
    more: { 19: "<< /K 20 0 R >>", 20: "<< /S /P /Pg 3 0 R /K 0 >>" },
  }),
);
const many = (count: number, text: string): string => text.repeat(count);

describe("a PDF that is no good", () => {
  test.each<readonly [string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "ไม่ใช่แฟ้ม PDF"],
    ["a Word file", Buffer.from("PK\u0003\u0004"), "ไม่ใช่แฟ้ม PDF"],
    ["a file cut short", sound.subarray(0, sound.length - 60), "ไม่พบจุดเริ่มของตารางอ้างอิง แฟ้มอาจขาดตอนท้าย"],
    ["an encrypted file", rawPdf(onePage(show("x")), "/Root 1 0 R /Encrypt 9 0 R"), "แฟ้มถูกเข้ารหัสไว้"],
    [
      "a table that leads out of the file",
      Buffer.from("%PDF-1.7\nstartxref\n99999\n%%EOF"),
      "ตำแหน่งตารางอ้างอิงอยู่นอกแฟ้ม",
    ],
    [
      "pages in a circle",
      rawPdf({ ...onePage(show("x")), 2: "<< /Type /Pages /Kids [3 0 R 2 0 R] >>" }),
      "โครงสร้างหน้าไม่ถูกต้อง",
    ],
    [
      "a structure in a circle",
      rawPdf(
        onePage(show("x"), {
          catalog: "/StructTreeRoot 19 0 R",
          more: { 19: "<< /K 20 0 R >>", 20: "<< /S /P /K 20 0 R >>" },
        }),
      ),
      "โครงสร้างเอกสารวนเป็นวง",
    ],
    [
      "a form that draws itself",
      rawPdf(onePage("/X1 Do", { more: { 10: { dict: "/Subtype /Form", stream: "/X1 Do" } } })),
      "ภาพซ้อนกันลึกเกินไป",
    ],
    [
      "forms that multiply at each level",
      rawPdf(onePage("/X1 Do /X1 Do", { more: formsThatMultiply(11, 40) })),
      "เนื้อหาที่คลายออกมาใหญ่เกินขีดจำกัด",
    ],
    ["brackets without end", rawPdf(onePage(many(200_000, "["))), "วัตถุซ้อนกันลึกเกินไป"],
    [
      "content that cannot be unpacked",
      rawPdf({ ...onePage(""), 4: { dict: "/Filter /FlateDecode", stream: "xx" } }),
      "คลายข้อมูลที่บีบอัดไม่ได้",
    ],
    [
      "content that unpacks to 80 MB",
      rawPdf({
        ...onePage(""),
        4: { dict: "/Filter /FlateDecode", stream: deflateSync(new Uint8Array(80 * 1024 * 1024)) },
      }),
      "คลายข้อมูลที่บีบอัดไม่ได้",
    ],
    [
      "a ToUnicode with more codes than there are",
      rawPdf(
        onePage(show("x"), {
          more: {
            6: "<< /Type /Font /Subtype /Type0 /ToUnicode 13 0 R >>",
            13: { dict: "", stream: `beginbfrange ${many(5000, "<0000> <FFFF> <0041> ")} endbfrange` },
          },
        }),
      ),
      "เนื้อหาที่คลายออกมาใหญ่เกินขีดจำกัด",
    ],
    [
      "a table that points at the wrong object",
      Buffer.from(Buffer.from(sound).toString("latin1").replace("6 0 obj", "7 0 obj"), "latin1"),
      "ตารางอ้างอิงชี้ผิดวัตถุ",
    ],
  ])("%s is refused, saying why", (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  test("a missing object is null, as the standard has it: the rest is read", () => {
    expect(readPdf(rawPdf(onePage(show("x"), { page: "/Annots 77 0 R" }))).lines).toHaveLength(1);
  });

  test.each([
    ["plain", sound],
    ["compressed", compressedPdf(onePage(show("words")))],
  ])("no change of bytes in a %s file does worse than a refusal", (_, bytes) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (changes) => {
          const damaged = Uint8Array.from(bytes);
          for (const [at, byte] of changes) damaged[at] = byte;
          reasonOf(damaged);
        },
      ),
      { numRuns: 800 },
    );
  });
});

/** Each form draws the next `fan` times: `fan` to the power of `levels` drawings in all. */
function formsThatMultiply(
  levels: number,
  fan: number,
): Record<number, { dict: string; stream: string } | string> {
  const forms: Record<number, { dict: string; stream: string } | string> = {};
  for (let level = 0; level < levels; level += 1) {
    const next = `/Resources << /XObject << /X1 ${String(11 + level + 1)} 0 R >> >>`;
    forms[level === 0 ? 10 : 11 + level] = { dict: `/Subtype /Form ${next}`, stream: many(fan, "/X1 Do ") };
  }
  return forms;
}
