import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import { errorAt } from "./fault.ts";
import { placeAtOffset, type SourceText } from "../diagnostics/source-text.ts";

/** How deep objects and arrays may nest; a dossier needs 8. */
export const maximumDepth = 100;

/**
 * Throws DiagnosticError when brackets nest deeper than allowed. Runs over the characters without recursion, before
 * any parser that recurses; a text that is not JSON may pass here and fail there.
 */
export function checkDepth(source: SourceText): void {
  const offset = tooDeepAt(source.text);
  if (offset === undefined) return;
  throw new DiagnosticError([
    errorAt(placeAtOffset(source, offset), "model/json", {
      message: `ข้อมูลซ้อนกันลึกกว่า ${maximumDepth} ชั้น`,
      hints: ["ตรวจสอบวงเล็บ [ และ { ที่เปิดแล้วไม่ได้ปิด"],
    }),
  ]);
}

function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (token === "[" || token === "{") depth++;
    if (token === "]" || token === "}") depth--;
    if (depth > maximumDepth) return index;
  }
  return undefined;
}
