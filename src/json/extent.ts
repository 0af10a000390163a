import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import { placeAtOffset, type SourceText } from "../diagnostics/source-text.ts";
import { errorAt, type Fault } from "./fault.ts";

/** How deep objects and arrays may nest; a dossier needs 8. */
export const maximumDepth = 100;
/** How many entries all objects and arrays may have; a large agency's dossier has 20,000. */
const maximumEntries = 100_000;

const tooDeep: Fault = {
  message: `ข้อมูลซ้อนกันลึกกว่า ${maximumDepth} ชั้น`,
  hints: ["ตรวจสอบวงเล็บ [ และ { ที่เปิดแล้วไม่ได้ปิด"],
};
const tooMany: Fault = {
  message: `แฟ้มมีข้อมูลมากกว่า ${maximumEntries} รายการ`,
  hints: ["ตรวจสอบว่าเลือกแฟ้มถูก และไม่มีส่วนที่ถูกคัดลอกซ้ำ"],
};

/**
 * Throws DiagnosticError when brackets nest deeper, or entries are more, than any dossier has. Runs over the characters
 * without recursion, before any parser that recurses or allocates; a text that is not JSON may pass here and fail there.
 * Returns how many colons stand outside strings: in JSON, one for each member of an object.
 */
export function checkExtent(source: SourceText): { readonly colons: number } {
  const { text } = source;
  let depth = 0;
  let entries = 0;
  let colons = 0;
  const refuse = (offset: number, fault: Fault): never => {
    throw new DiagnosticError([errorAt(placeAtOffset(source, offset), "model/json", fault)]);
  };
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '"') index = stringEnd(text, index);
    else if (character === ":") colons++;
    else if (character === "]" || character === "}") depth--;
    else if (character === "[" || character === "{") depth++;
    else if (character === ",") entries++;
    if (depth > maximumDepth) refuse(index, tooDeep);
    if (entries > maximumEntries) refuse(index, tooMany);
  }
  return { colons };
}

/** Where the string that begins at a quotation mark ends: at the next one that is not escaped, or with its line. */
function stringEnd(text: string, start: number): number {
  let end = start;
  do end = text.indexOf('"', end + 1);
  while (end >= 0 && isEscaped(text, end));
  const behind = end < 0 ? text.length : end;
  const lineEnd = text.slice(start, behind).indexOf("\n");
  return lineEnd < 0 ? behind : start + lineEnd;
}

function isEscaped(text: string, index: number): boolean {
  let first = index;
  while (text[first - 1] === "\\") first--;
  return (index - first) % 2 === 1;
}
