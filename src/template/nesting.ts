import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { placeAtOffset, type SourceText } from "../diagnostics/source-text.ts";

/** How deep blocks may nest; ours need 3. Handlebars takes the square of the depth, and its stack ends soon after. */
const deepest = 50;

/** Why a template must not be given to Handlebars: blocks in blocks in blocks; undefined when it may. */
export function nestingFault(source: SourceText): Diagnostic | undefined {
  let depth = 0;
  for (const { 1: sign, index } of source.text.matchAll(/\{\{~?([#^/])[>*]?\s*[^\s}~]/g)) {
    depth += sign === "/" ? -1 : 1;
    if (depth > deepest) {
      return {
        code: "template/syntax",
        severity: "error",
        message: `บล็อก {{#…}} ซ้อนกันลึกเกิน ${deepest} ชั้น`,
        place: placeAtOffset(source, index),
        hints: ["ปิดบล็อกด้วย {{/…}} ให้ครบ หรือแยกเป็นแม่แบบที่ตื้นกว่า"],
      };
    }
  }
  return undefined;
}
