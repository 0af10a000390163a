import { describe, expect, test } from "vitest";
import { DiagnosticError, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { decodeJsonFile } from "../../src/json/decode.ts";

function faultOf(source: Uint8Array | string): Diagnostic {
  try {
    decodeJsonFile(source, "dossier.json");
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics[0]!;
    throw error;
  }
  throw new Error("expected a fault");
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** TIS-620: a Thai letter is its place in the Unicode block, from 0xA0. */
const tis620 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });

const utf16 = (text: string, mark: readonly number[], littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((character, index) => view.setUint16(index * 2, character.charCodeAt(0), littleEndian));
  return new Uint8Array([...mark, ...new Uint8Array(view.buffer)]);
};

test("UTF-8 is read, with a byte order mark and without", () => {
  const text = '{ "name": "ที่ปรึกษา" }';
  expect(decodeJsonFile(new TextEncoder().encode(text), "a.json")).toBe(text);
  expect(decodeJsonFile(new TextEncoder().encode(`\ufeff${text}`), "a.json")).toBe(text);
  expect(decodeJsonFile(`\ufeff${text}`, "a.json")).toBe(text);
});

describe("another encoding is named, with the way to UTF-8", () => {
  test("TIS-620: the line is shown as it was meant", () => {
    expect(faultOf(tis620('{\n  "name": "ที่ปรึกษา"\n}'))).toMatchObject({
      code: "model/encoding",
      message: "แฟ้มนี้เข้ารหัสแบบ TIS-620 (Windows-874) ไม่ใช่ UTF-8",
      place: { file: "dossier.json", line: 2, column: 12, excerpt: '  "name": "ที่ปรึกษา"' },
      hints: [expect.stringContaining("UTF-8"), expect.stringContaining("iconv -f TIS-620 -t UTF-8")],
    });
  });

  test.each([
    ["little-endian with a mark", utf16("{}", [0xff, 0xfe], true)],
    ["big-endian with a mark", utf16("{}", [0xfe, 0xff], false)],
    ["little-endian without a mark", utf16("{}", [], true)],
    ["big-endian without a mark", utf16("{}", [], false)],
  ])("UTF-16, %s", (_, bytes) => {
    expect(faultOf(bytes)).toMatchObject({ code: "model/encoding", message: "แฟ้มนี้เข้ารหัสแบบ UTF-16" });
  });

  test("UTF-8 with a broken character: the place of the character", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{\n"name": "ที่'), 0xe0, 0xb8, ...latin('"}')]);
    expect(faultOf(bytes)).toMatchObject({
      code: "model/encoding",
      message: "แฟ้มนี้มีอักขระที่ไม่ใช่ UTF-8",
      place: { line: 2, column: 11 },
    });
  });
});

describe("what is no text is named for what it is", () => {
  test.each([
    ["a PDF", latin("%PDF-1.7\n"), "เอกสาร PDF"],
    ["a DOCX", latin("PK\x03\x04\x14\x00"), "เอกสาร Word (DOCX)"],
    ["an old DOC", latin("\xd0\xcf\x11\xe0\xa1\xb1"), "เอกสาร Word รุ่นเก่า (DOC)"],
    ["a picture", latin("\x89PNG\r\n\x1a\n\x00\x00\x00\x0d"), "แฟ้มไบนารี"],
  ])("%s", (_, bytes, word) => {
    expect(faultOf(bytes)).toMatchObject({
      code: "model/file",
      message: expect.stringContaining(word) as string,
    });
  });

  test("an empty file", () => {
    expect(faultOf(new Uint8Array())).toMatchObject({ code: "model/file", message: "แฟ้มว่างเปล่า" });
    expect(faultOf("\ufeff \n")).toMatchObject({ code: "model/file", message: "แฟ้มว่างเปล่า" });
  });
});

test("a file of 50 MB is refused before it is read", () => {
  const bytes = new Uint8Array(50_000_000).fill(0x5b);
  expect(faultOf(bytes)).toMatchObject({
    code: "model/file",
    message: "แฟ้มมีขนาด 50.0 MB เกินขนาดที่อ่านได้ (10.0 MB)",
  });
});
