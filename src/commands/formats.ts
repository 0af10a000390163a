import { formats, type Format } from "../render/index.ts";
import { usageError } from "./speech.ts";

/** The formats that the officer listed, with commas between. Throws DiagnosticError `cli/usage` for one there is not. */
export function formatsOf(value: string): readonly Format[] {
  return value.split(",").map((name) => {
    const format = formats.find((known) => known === name.trim());
    if (format === undefined) throw usageError(`ไม่รู้จักรูปแบบแฟ้ม “${name}” เลือกได้: ${formats.join(", ")}`);
    return format;
  });
}

/** Thai, what `--format` takes. */
export const formatsHelp = `รูปแบบแฟ้ม คั่นด้วยจุลภาค: ${formats.join(", ")}`;
