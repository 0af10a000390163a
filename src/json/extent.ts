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
 */
export function checkExtent(source: SourceText): void {
  const { text } = source;
  let depth = 0;
  let entries = 0;
  let isInString = false;
  const refuse = (offset: number, fault: Fault): never => {
    throw new DiagnosticError([errorAt(placeAtOffset(source, offset), "model/json", fault)]);
  };
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isInString && character === "\\") index++;
    else if (character === '"') isInString = !isInString;
    else if (character === "\n") isInString = false;
    else if (isInString) continue;
    else if (character === "]" || character === "}") depth--;
    else if (character === "[" || character === "{") depth++;
    else if (character === ",") entries++;
    if (depth > maximumDepth) refuse(index, tooDeep);
    if (entries > maximumEntries) refuse(index, tooMany);
  }
}
