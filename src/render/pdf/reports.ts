import type { Report } from "../../diagnostics/diagnostic.ts";
import type { DocumentNode } from "../../document/nodes.ts";
import type { MissingGlyph } from "./upstream/pdf-document.ts";

/** More rows than this make a file that programs open slowly. */
const manyRows = 2_000;
const excerptLength = 40;

/** One warning for each character that was drawn as a sign or not at all; its meaning is kept in the file. */
export function reportMissingGlyphs(missing: readonly MissingGlyph[], report: Report): void {
  for (const { character, count, excerpt } of missing) {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    report({
      code: "render/missing-glyph",
      severity: "warning",
      message: `ฟอนต์ไม่มีอักขระ “${character}” (U+${code}) ซึ่งมี ${String(count)} แห่ง เช่นในข้อความ “${[...excerpt].slice(0, excerptLength).join("").trim()}”`,
      hints: ["พิมพ์คำอื่นแทนอักขระนี้ เพราะในแฟ้ม PDF จะเห็นเป็นกรอบสี่เหลี่ยม"],
    });
  }
}

/** A warning for each table that is too long to be read, and slow to make. */
export function reportLargeTables(document: DocumentNode, report: Report): void {
  for (const block of document.children.flatMap(({ children }) => children)) {
    if (block.type !== "table" || block.body.length <= manyRows) continue;
    report({
      code: "render/large",
      severity: "warning",
      message: `ตาราง “${block.label}” มี ${String(block.body.length)} แถว เกินกว่า ${String(manyRows)} แถว จึงใช้เวลานานและแฟ้มมีขนาดใหญ่`,
      hints: ["แบ่งเป็นหลายเอกสารหรือหลายตาราง"],
    });
  }
}
