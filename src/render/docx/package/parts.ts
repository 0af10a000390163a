import { strFromU8, strToU8 } from "fflate";

/** The parts of an OPC package (ECMA-376-2): bytes by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The same parts, those given changed by `edit`; throws RangeError when one of them is not there. */
export function editPart(parts: Parts, path: string, edit: (xml: string) => string): Parts {
  const bytes = parts.get(path);
  if (!bytes) throw new RangeError(`docx wrote no part ${path}`);
  return new Map(parts).set(path, strToU8(edit(strFromU8(bytes))));
}
