import { posix, win32 } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { assetPathFault, isInsideFolder } from "../../src/model/asset-path.ts";

test.each(["seal.png", "images/seal.svg", "ตรา เทศบาล (ใหม่).png", "..seal.png", "a..b/c.png", "./seal.png"])(
  "%s may be read",
  (path) => {
    expect(isInsideFolder(path)).toBe(true);
  },
);

test.each([
  ["../seal.png", "อยู่นอกโฟลเดอร์ของแฟ้มข้อมูล"],
  ["a/../../seal.png", "อยู่นอกโฟลเดอร์ของแฟ้มข้อมูล"],
  ["a\\..\\..\\seal.png", "อยู่นอกโฟลเดอร์ของแฟ้มข้อมูล"],
  ["/etc/passwd", "ไม่ใช่ที่อยู่เต็ม"],
  ["~/seal.png", "ไม่ใช่ที่อยู่เต็ม"],
  ["C:\\seal.png", "ไม่ใช่ที่อยู่เต็ม"],
  ["C:seal.png", "ไม่ใช่ที่อยู่เต็ม"],
  ["\\\\server\\share\\seal.png", "ไม่ใช่ที่อยู่เต็ม"],
  ["\\seal.png", "ไม่ใช่ที่อยู่เต็ม"],
  ["https://example.org/seal.png", "เป็นที่อยู่ URL"],
  ["//example.org/seal.png", "เป็นที่อยู่ URL"],
  ["file:///etc/passwd", "เป็นที่อยู่ URL"],
  ["data:image/png;base64,AAAA", "เป็นที่อยู่ URL"],
  ["images\\seal.png", "มีอักขระที่ใช้ในชื่อแฟ้มไม่ได้"],
  ["seal.png\u0000.txt", "มีอักขระที่ใช้ในชื่อแฟ้มไม่ได้"],
  ["se:al.png", "เป็นที่อยู่ URL"],
  ["", "ไม่มีชื่อแฟ้ม"],
  [" ", "ไม่มีชื่อแฟ้ม"],
])("%s must not", (path, reason) => {
  expect(assetPathFault(path)?.message).toContain(reason);
  expect(isInsideFolder(path)).toBe(false);
});

test("no path that may be read leads out of a folder, by the rules of either system", () => {
  const piece = fc.constantFrom(
    "..",
    ".",
    "/",
    "\\",
    "a",
    "ตรา",
    ":",
    "C:",
    "~",
    "//",
    "file:",
    " ",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = pieces.join("");
      fc.pre(isInsideFolder(path));
      expect(posix.resolve("/folder", path)).toMatch(/^\/folder(\/|$)/);
      expect(win32.resolve("D:\\folder", path)).toMatch(/^D:\\folder(\\|$)/);
    }),
    { numRuns: 2000 },
  );
});
