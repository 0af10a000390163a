/** The parts of an OPC package (ECMA-376-2) by path: XML as text, anything else as bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The same parts with one of them changed by `edit`; throws RangeError when it is not there. */
export function editPart(parts: Parts, path: string, edit: (xml: string) => string): Parts {
  const xml = parts.get(path);
  if (typeof xml !== "string") throw new RangeError(`docx wrote no part ${path}`);
  return new Map(parts).set(path, edit(xml));
}
