import { expect, test } from "vitest";
import { element, printPage } from "../../src/render/html/index.ts";
import { typeset } from "../../src/site/typeset.ts";
import { createLineBreaker } from "../../src/thai/line-breaks.ts";

const breaker = createLineBreaker(["กองคลังใหญ่"]);
const set = (text: string, name = "p"): string =>
  printPage(typeset(element("body", {}, [element(name, {}, [text])]), breaker))
    .replace("<!DOCTYPE html>\n<body>", "")
    .replace("</body>\n", "")
    .replaceAll("\u00a0", "_");

test("a number stays with what it counts or names", () => {
  expect(set("แผนปี พ.ศ. ๒๕๖๘ จำนวน ๔ ข้อ")).toContain("พ.ศ._๒๕๖๘");
});

test("a name stays whole, and the words around it do not", () => {
  expect(set("มอบกองคลังใหญ่ตรวจ")).toBe('<p>มอบ<span class="keep">กองคลังใหญ่</span>ตรวจ</p>');
});

test("a dash stays with both ends of its range", () => {
  expect(set("ภายใน ต.ค. - ธ.ค. ๒๕๖๗")).toContain('<span class="keep">ต.ค._-_ธ.ค._๒๕๖๗</span>');
});

test("white space around the words, other scripts and drawings are left alone", () => {
  expect(set("\n  ก ข\n")).toMatch(/^<p>\n {2}ก.ข\n<\/p>$/);
  expect(set("5 of 9")).toBe("<p>5 of 9</p>");
  expect(set("ปี ๒๕๖๘", "svg")).toBe("<svg>ปี ๒๕๖๘</svg>");
});

test("a word that the browser's dictionary would tear stays whole", () => {
  expect(set("ให้นำไปแล้ว")).toBe('<p>ให้<span class="keep">นำไป</span>แล้ว</p>');
});
