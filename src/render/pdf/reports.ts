import type { Diagnostic, Report } from "../../diagnostics/diagnostic.ts";
import type { MissingGlyph } from "./upstream/pdf-document.ts";

const excerptLength = 40;

/** One warning for each character that was drawn as a sign or not at all; its meaning is kept in the file. */
export function reportMissingGlyphs(missing: readonly MissingGlyph[], report: Report): void {
  for (const glyph of missing)
    report(invisible.test(glyph.character) ? notPrinted(glyph) : printedAsSign(glyph));
}

/** Controls, format characters, lone surrogates. */
const invisible = /\p{C}/u;

function printedAsSign({ character, count, excerpt }: MissingGlyph): Diagnostic {
  return {
    code: "render/missing-glyph",
    severity: "warning",
    message: `ฟอนต์ไม่มีอักขระ “${character}” (${codeOf(character)}) ซึ่งมี ${String(count)} แห่ง เช่นในข้อความ “${short(excerpt)}”`,
    hints: ["พิมพ์คำอื่นแทนอักขระนี้ เพราะในแฟ้ม PDF จะเห็นเป็นกรอบสี่เหลี่ยม"],
  };
}

function notPrinted({ character, count, excerpt }: MissingGlyph): Diagnostic {
  return {
    code: "render/missing-glyph",
    severity: "warning",
    message: `มีอักขระที่มองไม่เห็น ${codeOf(character)} ${String(count)} แห่ง ซึ่งไม่ได้พิมพ์ เช่นในข้อความ “${short(excerpt)}”`,
    hints: ["ลบอักขระนี้ออกจากข้อความ"],
  };
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

const short = (excerpt: string): string => [...excerpt].slice(0, excerptLength).join("").trim();
