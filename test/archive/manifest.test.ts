import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseManifest, printManifest } from "../../src/archive/manifest.ts";
import { parseTags, printTags } from "../../src/archive/tag-file.ts";

const checksum = "0123456789abcdef".repeat(8);

describe("a manifest", () => {
  test("comes back as it was printed, whatever the files are called", () => {
    const part = fc
      .string({ unit: "grapheme", minLength: 1 })
      .map((name) => `x${name.replace(/[\\/\p{Cc}]/gu, "")}%\u0E01`);
    fc.assert(
      fc.property(fc.uniqueArray(part), (names) => {
        const entries = new Map(names.map((name) => [`data/${name}`, checksum]));
        const read = parseManifest(printManifest(entries));
        expect(read.faults).toEqual([]);
        expect(new Map(read.entries)).toEqual(entries);
      }),
    );
  });

  test.each([
    ["data/../../etc/passwd", "ชี้ออกนอกโฟลเดอร์"],
    ["/etc/passwd", "ที่อยู่เต็ม"],
    ["C:\\secret.txt", "ที่อยู่เต็ม"],
    ["~/secret.txt", "ที่อยู่เต็ม"],
    ["data//x", "โฟลเดอร์ว่าง"],
    ["data\\..\\x", "ชี้ออกนอกโฟลเดอร์"],
  ])("that names %s is refused by line, and the path is not followed", (path, reason) => {
    const { entries, faults } = parseManifest(`${checksum}  data/good\n${checksum}  ${path}\n`);
    expect([...entries.keys()]).toEqual(["data/good"]);
    expect(faults).toEqual([expect.stringContaining("บรรทัดที่ 2")]);
    expect(faults[0]).toContain(reason);
  });

  test("with a path encoded to hide its way out is refused after decoding", () => {
    expect(parseManifest(`${checksum}  data/a%0A\n`).faults).toHaveLength(1);
  });

  test("that lists a file twice, or has no checksum, says so", () => {
    const { faults } = parseManifest(`${checksum}  data/a\n${checksum}  data/a\nabc  data/b\n`);
    expect(faults).toEqual([expect.stringContaining("ซ้ำ"), expect.stringContaining("SHA-512")]);
  });
});

describe("tags", () => {
  test("come back, a value of 300 characters and line ends too", () => {
    const title = "มาตรการ".repeat(43);
    const text = printTags([
      ["ชื่อเรื่อง", title],
      ["Note", "one\ntwo: three"],
    ]);
    expect(parseTags(text)).toEqual([
      ["ชื่อเรื่อง", title],
      ["Note", "one two: three"],
    ]);
  });

  test("folded over lines by another program are read whole", () => {
    expect(parseTags("External-Description: one\r\n  two\r\nSize: 3\r\n")).toEqual([
      ["External-Description", "one two"],
      ["Size", "3"],
    ]);
  });
});
