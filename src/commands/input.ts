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
    const reason = systemErrorCode(error);
    if (reason === undefined) throw error;
    throw unreadable(file, code, reasons[reason] ?? [`เปิดไม่ได้ (${reason})`, "ตรวจสอบแฟ้มแล้วสั่งใหม่"]);
  }
}

/** The largest template that is read, in bytes; ours have a few thousand. */
const largestTemplate = 1_000_000;

/** Reads a template of the office's own. Throws DiagnosticError `template/file`. */
export async function readTemplate(file: string, io: Io): Promise<SourceText> {
  const bytes = await readInput(file, "template/file", io);
  if (bytes.length > largestTemplate) {
    throw unreadable(file, "template/file", ["มีขนาดเกิน 1 MB", "ระบุแฟ้มแม่แบบที่ลงท้ายด้วย .hbs"]);
  }
  try {
    return { name: file, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    throw unreadable(file, "template/file", [
      "ไม่ได้เข้ารหัสแบบ UTF-8",
      "เปิดแฟ้มด้วย Notepad เลือก Save As แล้วตั้ง Encoding เป็น UTF-8",
    ]);
  }
}

/** Why a file cannot be used, going on where “file …” begins, and what would mend it. */
type Reason = readonly [reason: string, hint: string];

function unreadable(file: string, code: Diagnostic["code"], [reason, hint]: Reason): DiagnosticError {
  const message = `แฟ้ม “${file}” ${reason}`;
  return new DiagnosticError([{ code, severity: "error", message, place: { file }, hints: [hint] }]);
}

const reasons: Readonly<Record<string, Reason>> = {
  ENOENT: ["ไม่มีอยู่", "ตรวจสอบชื่อแฟ้มและโฟลเดอร์ หรือสร้างแฟ้มตั้งต้นด้วย saraban init"],
  EISDIR: ["เป็นโฟลเดอร์ ไม่ใช่แฟ้ม", "ระบุชื่อแฟ้มในโฟลเดอร์นั้น เช่น dossier.json"],
  EACCES: ["ไม่มีสิทธิ์อ่าน", "ขอสิทธิ์อ่านแฟ้มจากเจ้าของหรือผู้ดูแลระบบ"],
};
