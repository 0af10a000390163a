import { createHash } from "node:crypto";
import type { FontFace, FontFaces } from "../../../fonts/faces.ts";
import type { Override } from "./properties.ts";
import { escapeAttribute, xmlDeclaration } from "./xml.ts";
import { entryOf } from "./zip.ts";
import type { Entry } from "./zip.ts";

/** The order in which docx numbers the faces of a family: `word/fonts/font1.odttf` and on. */
const slots = [
  ["regular", "w:embedRegular"],
  ["bold", "w:embedBold"],
  ["italic", "w:embedItalic"],
  ["boldItalic", "w:embedBoldItalic"],
] as const satisfies readonly (readonly [keyof FontFaces, string])[];

/** A face as it stands in the file: obfuscated, compressed, and the key that undoes the first. */
interface EmbeddedFace {
  readonly key: string;
  readonly file: Entry;
}

/** Compressing four faces takes longer than all the rest, and they are the same in every document. */
const embedded = new WeakMap<Uint8Array, EmbeddedFace>();

/** `word/fontTable.xml` with keys that come from the faces themselves; docx draws them by chance. */
export function fontTable(fonts: FontFaces): Override {
  const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const faces = slots.map(
    ([slot, element], index) => `<${element} r:id="rId${index + 1}" w:fontKey="${embed(fonts[slot]).key}"/>`,
  );
  const font = [
    `<w:font w:name="${escapeAttribute(fonts.family)}">`,
    // DE: the Thai character set (ISO 29500-1, 17.8.3.2).
    '<w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>',
    ...faces,
    "</w:font>",
  ];
  const data = `${xmlDeclaration}<w:fonts xmlns:w="${w}" xmlns:r="${r}">${font.join("")}</w:fonts>`;
  return { path: "word/fontTable.xml", data };
}

/** The faces' own parts by path. */
export function fontParts(fonts: FontFaces): ReadonlyMap<string, Entry> {
  return new Map(
    slots.map(([slot], index) => [`word/fonts/font${index + 1}.odttf`, embed(fonts[slot]).file]),
  );
}

function embed({ bytes }: FontFace): EmbeddedFace {
  const known = embedded.get(bytes);
  if (known) return known;
  const key = keyOf(bytes);
  const file = entryOf("font.odttf", obfuscate(bytes, key));
  embedded.set(bytes, { key, file });
  return { key, file };
}

/** A GUID made from the face itself. */
function keyOf(bytes: Uint8Array): string {
  const hash = createHash("sha256").update(bytes).digest("hex").toUpperCase();
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(13, 16),
    hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return `{${a}-${b}-4${c}-8${d}-${e}}`;
}

/** The first 32 bytes, twice 16, are XORed with the GUID read from its end (ISO 29500-4, 3.4.2). */
function obfuscate(bytes: Uint8Array, key: string): Uint8Array {
  const guid = Buffer.from(key.replace(/[{}-]/g, ""), "hex").reverse();
  return bytes.map((byte, index) => (index < 32 ? byte ^ guid[index % 16]! : byte));
}
