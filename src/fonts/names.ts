/** Name ids of the OpenType `name` table that a derived face replaces. */
const nameId = {
  family: 1,
  style: 2,
  unique: 3,
  full: 4,
  version: 5,
  postScript: 6,
  typographicFamily: 16,
  typographicStyle: 17,
} as const;

const header = 6;
const record = 12;

/** What a derived face is called. */
export interface FaceName {
  readonly family: string;
  /** One of the four styles that Word links, e.g. `Bold Italic`. */
  readonly style: string;
  readonly postScript: string;
  /** Said after the original version, so that a derived face is known for one. */
  readonly derivation: string;
}

/**
 * Renames a face in its `name` table; copyright, designers and licence stay. The typographic family goes, because
 * it would put the face back into the original's family.
 */
export function rename(table: DataView, name: FaceName): DataView {
  const storage = table.getUint16(4);
  const kept: { readonly fields: readonly number[]; readonly text: string }[] = [];
  for (let index = 0; index < table.getUint16(2); index += 1) {
    const at = header + record * index;
    const fields = [0, 2, 4, 6].map((field) => table.getUint16(at + field));
    const text = decode(table, storage + table.getUint16(at + 10), table.getUint16(at + 8));
    const renamed = newText(fields[3] ?? 0, text, name);
    if (renamed !== undefined) kept.push({ fields, text: renamed });
  }
  return encode(kept);
}

function newText(id: number, text: string, name: FaceName): string | undefined {
  switch (id) {
    case nameId.family:
      return name.family;
    case nameId.style:
      return name.style;
    case nameId.full:
      return name.style === "Regular" ? name.family : `${name.family} ${name.style}`;
    case nameId.version:
      return `${text}; ${name.derivation}`;
    case nameId.unique:
      return `${name.postScript}; ${name.derivation}`;
    case nameId.postScript:
      return name.postScript;
    case nameId.typographicFamily:
    case nameId.typographicStyle:
      return undefined;
    default:
      return text;
  }
}

function decode(table: DataView, offset: number, length: number): string {
  let text = "";
  for (let at = offset; at < offset + length; at += 2) text += String.fromCharCode(table.getUint16(at));
  return text;
}

function encode(names: readonly { readonly fields: readonly number[]; readonly text: string }[]): DataView {
  const storage = header + record * names.length;
  const size = names.reduce((sum, { text }) => sum + 2 * text.length, 0);
  const table = new DataView(new ArrayBuffer(storage + size));
  table.setUint16(2, names.length);
  table.setUint16(4, storage);
  let offset = 0;
  for (const [index, { fields, text }] of names.entries()) {
    const at = header + record * index;
    for (const [field, value] of [...fields, 2 * text.length, offset].entries()) {
      table.setUint16(at + 2 * field, value);
    }
    for (const [unit, code] of Array.from(text, (letter) => letter.charCodeAt(0)).entries()) {
      table.setUint16(storage + offset + 2 * unit, code);
    }
    offset += 2 * text.length;
  }
  return table;
}
