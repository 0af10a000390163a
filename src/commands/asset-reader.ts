import { basename, dirname, join, sep } from "node:path";
import { DiagnosticError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Io } from "../io.ts";
import { isInsideFolder } from "../model/asset-path.ts";

/**
 * Reads pictures that lie in the dossier's own folder, and nothing else: a dossier may come from somebody else.
 * Symbolic links are followed before the check. Throws DiagnosticError `model/asset`.
 */
export function assetReader(
  dossierFile: string,
  io: Io,
): (source: string, path: string) => Promise<Uint8Array> {
  const folder = dirname(dossierFile);
  return async (source, path) => {
    if (!isInsideFolder(source)) throw outside(source, path, dossierFile);
    const file = await io.realPath(join(folder, source)).catch(() => undefined);
    if (file === undefined) throw missing(source, path, dossierFile);
    if (!file.startsWith((await io.realPath(folder)) + sep)) throw outside(source, path, dossierFile);
    return io.readFile(file).catch(() => {
      throw missing(source, path, dossierFile);
    });
  };
}

const outside = (source: string, path: string, file: string): DiagnosticError =>
  assetError(`ภาพ “${source}” อยู่นอกโฟลเดอร์ของแฟ้มข้อมูล`, path, file, [
    `คัดลอกภาพมาไว้ในโฟลเดอร์เดียวกับ ${basename(file)} แล้วเขียนเฉพาะชื่อแฟ้ม`,
  ]);

const missing = (source: string, path: string, file: string): DiagnosticError =>
  assetError(`ไม่พบภาพ “${source}”`, path, file, ["ตรวจสอบชื่อแฟ้มและตัวพิมพ์เล็ก-ใหญ่ หรือนำภาพมาวางในโฟลเดอร์นี้"]);

function assetError(message: string, path: string, file: string, hints: readonly string[]): DiagnosticError {
  const diagnostic: Diagnostic = {
    code: "model/asset",
    severity: "error",
    message,
    place: { file, path },
    hints,
  };
  return new DiagnosticError([diagnostic]);
}
