import { dirname, join } from "node:path";
import type { ArchiveRecord } from "../../archive/record.ts";
import type { AssetReference } from "../../assets/load.ts";
import { DiagnosticError } from "../../diagnostics/diagnostic.ts";

/** A bag's payload, by path in `folder`, and what its record says of it. */
export interface KeptPayload {
  readonly record: ArchiveRecord;
  readonly folder: string;
  readonly payload: ReadonlyMap<string, Uint8Array>;
}

/** A picture under the name that a kept file calls it by. Throws DiagnosticError `model/asset`. */
export async function keptPicture(
  { source, place }: AssetReference,
  { record, folder, payload }: KeptPayload,
): Promise<Uint8Array> {
  const picture = record.pictures.find(
    (each) => each.source === source && join(folder, each.of) === place.file,
  );
  const bytes = picture && payload.get(picture.file);
  if (bytes) return bytes;
  throw new DiagnosticError([
    {
      code: "model/asset",
      severity: "error",
      message: `ไม่มีภาพ “${source}” ในคลัง`,
      place,
      hints: [`ตรวจคลัง ${dirname(folder)} ด้วย saraban archive verify`],
    },
  ]);
}
