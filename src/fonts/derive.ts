import { family, lineMetrics, postScriptName } from "./cuts.ts";
import type { Cut } from "./cuts.ts";
import { rename } from "./names.ts";
import type { FaceName } from "./names.ts";
import { readTables, writeTables } from "./sfnt.ts";
import type { Tables } from "./sfnt.ts";

/** Bits of `OS/2.fsSelection` and `head.macStyle`, and the weights by which Windows pairs regular and bold. */
const linking = {
  Regular: { fsSelection: 0x40, macStyle: 0, weight: 400 },
  Bold: { fsSelection: 0x20, macStyle: 1, weight: 700 },
  Italic: { fsSelection: 0x01, macStyle: 2, weight: 400 },
  "Bold Italic": { fsSelection: 0x21, macStyle: 3, weight: 700 },
} as const;

/**
 * Makes a face whose 16 pt is 16 pt of TH Sarabun: outlines and tables of the source stay as they are, the em grows.
 * Equal bytes in, equal bytes out.
 */
export function deriveFace(source: Uint8Array, cut: Cut): Uint8Array {
  const tables = readTables(source);
  enlargeEm(tables, cut.unitsPerEm);
  setLinking(tables, cut.style);
  tables.set("name", rename(table(tables, "name"), nameOf(cut)));
  return writeTables(tables);
}

function nameOf(cut: Cut): FaceName {
  return {
    family,
    style: cut.style,
    postScript: postScriptName(cut),
    derivation: `em enlarged to ${String(cut.unitsPerEm)} for ${family}`,
  };
}

function enlargeEm(tables: Tables, unitsPerEm: number): void {
  const head = table(tables, "head");
  const scale = unitsPerEm / head.getUint16(18);
  head.setUint16(18, unitsPerEm);

  const ascent = Math.round(lineMetrics.ascent * unitsPerEm);
  const descent = Math.round(lineMetrics.descent * unitsPerEm);
  const gap = Math.round(lineMetrics.gap * unitsPerEm);
  const hhea = table(tables, "hhea");
  const os2 = table(tables, "OS/2");
  for (const [view, at] of [[hhea, 4] as const, [os2, 68] as const]) {
    view.setInt16(at, ascent);
    view.setInt16(at + 2, -descent);
    view.setInt16(at + 4, gap);
  }
  os2.setUint16(74, ascent);
  os2.setUint16(76, descent);
  // Sizes of sub- and superscripts are fractions of the em, so they grow with it.
  for (const at of [10, 12, 18, 20]) os2.setInt16(at, Math.round(os2.getInt16(at) * scale));
}

/** Windows finds the bold of a regular by these fields, not by the names of the original's nine weights. */
function setLinking(tables: Tables, style: Cut["style"]): void {
  const { fsSelection, macStyle, weight } = linking[style];
  const os2 = table(tables, "OS/2");
  os2.setUint16(4, weight);
  os2.setUint16(62, fsSelection);
  table(tables, "head").setUint16(44, macStyle);
}

function table(tables: Tables, tag: string): DataView {
  const found = tables.get(tag);
  if (!found) throw new RangeError(`font table ${tag} is missing`);
  return found;
}
