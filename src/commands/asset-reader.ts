import { basename, dirname, join, sep } from "node:path";
import { assetError } from "../assets/faults.ts";
import type { AssetReference } from "../assets/load.ts";
import type { Io } from "../io.ts";
import { isInsideFolder } from "../model/asset-path.ts";

/**
 * Reads pictures that lie in the folder of the file that names them, the dossier or a report, and nothing else: it may
 * come from somebody else. Symbolic links are followed before the check. Throws DiagnosticError `model/asset`.
 */
export function assetReader(io: Io): (reference: AssetReference) => Promise<Uint8Array> {
  return async (reference) => {
    const { file = "." } = reference.place;
    const folder = dirname(file);
    const outsideHint = `คัดลอกภาพมาไว้ในโฟลเดอร์เดียวกับ ${basename(file)} แล้วเขียนเฉพาะชื่อแฟ้ม`;
    const missingHint = "ตรวจสอบชื่อแฟ้มและตัวพิมพ์เล็ก-ใหญ่ หรือนำภาพมาวางในโฟลเดอร์นี้";
    const outside = (): Error => assetError(reference, "อยู่นอกโฟลเดอร์ของแฟ้มข้อมูล", outsideHint);
    const missing = (): Error => assetError(reference, "ไม่มีอยู่", missingHint);
    if (!isInsideFolder(reference.source)) throw outside();
    const picture = await io.realPath(join(folder, reference.source)).catch(() => undefined);
    if (picture === undefined) throw missing();
    if (!picture.startsWith((await io.realPath(folder)) + sep)) throw outside();
    return io.readFile(picture).catch(() => {
      throw missing();
    });
  };
}
