import { DiagnosticError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/source-text.ts";
import { systemErrorCode, type Io } from "../io.ts";

/** Reads the file the officer named. Throws DiagnosticError of `code`. */
export async function readInput(
  file: string,
  code: "model/file" | "template/file" | "read/file",
  io: Io,
): Promise<Uint8Array> {
  try {
    return await io.readFile(file);
  } catch (error) {
    throw new DiagnosticError([cannotRead(file, code, error)]);
  }
}

/** Reads a template of the office's own. Throws DiagnosticError `template/file`. */
export async function readTemplate(file: string, io: Io): Promise<SourceText> {
  return { name: file, text: new TextDecoder().decode(await readInput(file, "template/file", io)) };
}

function cannotRead(file: string, code: Diagnostic["code"], error: unknown): Diagnostic {
  const reason = systemErrorCode(error);
  if (reason === undefined) throw error;
  const [message, hint] = reasons[reason] ?? [`เปิดไม่ได้ (${reason})`, "ตรวจสอบแฟ้มแล้วสั่งใหม่"];
  return { code, severity: "error", message: `แฟ้ม “${file}” ${message}`, place: { file }, hints: [hint] };
}

const reasons: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ["ไม่มีอยู่", "ตรวจสอบชื่อแฟ้มและโฟลเดอร์ หรือสร้างแฟ้มตั้งต้นด้วย saraban init"],
  EISDIR: ["เป็นโฟลเดอร์ ไม่ใช่แฟ้ม", "ระบุชื่อแฟ้มในโฟลเดอร์นั้น เช่น dossier.json"],
  EACCES: ["ไม่มีสิทธิ์อ่าน", "ขอสิทธิ์อ่านแฟ้มจากเจ้าของหรือผู้ดูแลระบบ"],
};
