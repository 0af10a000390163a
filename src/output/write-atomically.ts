import { basename, dirname, join } from "node:path";
import { DiagnosticError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { systemErrorCode, type Io } from "../io.ts";

/**
 * Writes a file whole or not at all: under a temporary name in the same folder, then renamed into place.
 * What stood there before stays until that moment. Throws DiagnosticError `output/write`.
 */
export async function writeAtomically(path: string, bytes: Uint8Array, io: Io): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.part`);
  try {
    await io.makeFolder(dirname(path));
    await io.remove(temporary);
    await io.createFile(temporary, bytes);
    await io.rename(temporary, path);
  } catch (error) {
    await io.remove(temporary).catch(() => undefined);
    throw new DiagnosticError([cannotWrite(path, error)]);
  }
}

/** The error `output/write` for a system call that failed; any other error is thrown on. */
export function cannotWrite(path: string, error: unknown): Diagnostic {
  const code = systemErrorCode(error);
  if (code === undefined) throw error;
  const [reason, hint] = reasons[code] ?? [`ระบบตอบว่า ${code}`, "ตรวจสอบโฟลเดอร์ปลายทาง หรือเลือกโฟลเดอร์อื่นด้วย --out"];
  return {
    code: "output/write",
    severity: "error",
    message: `เขียนแฟ้ม “${basename(path)}” ไม่ได้: ${reason}`,
    place: { file: path },
    hints: [hint],
  };
}

const notWritable = [
  "ไม่มีสิทธิ์เขียนในโฟลเดอร์นี้",
  "เลือกโฟลเดอร์อื่นด้วย --out หรือขอสิทธิ์เขียนจากผู้ดูแลระบบ",
] as const;
const notFolder = ["ปลายทางไม่ใช่โฟลเดอร์", "เลือกโฟลเดอร์อื่นด้วย --out"] as const;

const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOSPC: ["เนื้อที่ดิสก์เต็ม", "ลบแฟ้มที่ไม่ใช้ แล้วสั่งใหม่อีกครั้ง แฟ้มเดิมยังอยู่ครบ"],
  ENOTDIR: notFolder,
  EEXIST: notFolder,
  EISDIR: ["มีโฟลเดอร์ชื่อเดียวกันอยู่แล้ว", "ย้ายหรือเปลี่ยนชื่อโฟลเดอร์นั้น"],
  EBUSY: ["แฟ้มเดิมกำลังเปิดใช้งานอยู่", "ปิดแฟ้มในโปรแกรมอื่นก่อน แล้วสั่งใหม่"],
};
