import { DiagnosticError } from "../diagnostics/diagnostic.ts";

/** The error for a file that cannot be read back, `read/file`; `reason` is Thai and completes “อ่าน… ไม่ได้: ”. */
export function unreadable(format: "PDF" | "DOCX" | "HTML", reason: string): DiagnosticError {
  return new DiagnosticError([
    { code: "read/file", severity: "error", message: `อ่านแฟ้ม ${format} ไม่ได้: ${reason}`, hints: [] },
  ]);
}
