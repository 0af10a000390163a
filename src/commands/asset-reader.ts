import { basename, dirname, join, sep } from "node:path";
import { assetError } from "../assets/faults.ts";
import type { AssetReference } from "../assets/load.ts";
import type { Io } from "../io.ts";
import { isInsideFolder } from "../model/asset-path.ts";

/**
 * Reads pictures that lie in the dossier's own folder, and nothing else: a dossier may come from somebody else.
 * Symbolic links are followed before the check. Throws DiagnosticError `model/asset`.
 */
export function assetReader(dossierFile: string, io: Io): (reference: AssetReference) => Promise<Uint8Array> {
  const folder = dirname(dossierFile);
  const outsideHint = `คัดลอกภาพมาไว้ในโฟลเดอร์เดียวกับ ${basename(dossierFile)} แล้วเขียนเฉพาะชื่อแฟ้ม`;
  const missingHint = "ตรวจสอบชื่อแฟ้มและตัวพิมพ์เล็ก-ใหญ่ หรือนำภาพมาวางในโฟลเดอร์นี้";
  return async (reference) => {
    const outside = (): Error => assetError(reference, "อยู่นอกโฟลเดอร์ของแฟ้มข้อมูล", outsideHint);
    const missing = (): Error => assetError(reference, "ไม่มีอยู่", missingHint);
    if (!isInsideFolder(reference.source)) throw outside();
    const file = await io.realPath(join(folder, reference.source)).catch(() => undefined);
    if (file === undefined) throw missing();
    if (!file.startsWith((await io.realPath(folder)) + sep)) throw outside();
    return io.readFile(file).catch(() => {
      throw missing();
    });
  };
}
