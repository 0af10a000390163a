import { readToUnicode } from "./cmap.ts";
import type { PdfFile } from "./file.ts";
import { isArray, PdfName } from "./objects.ts";
import type { PdfDict, PdfValue } from "./objects.ts";

/** What a shown string says and how far it moves the pen. */
export interface Shown {
  readonly text: string;
  /** Thousandths of an em. */
  readonly width: number;
  readonly codes: number;
  /** Single-byte codes 32, which alone feel word spacing. */
  readonly spaces: number;
}

/** A font as a reader needs it: codes to text and widths. */
export interface PdfFont {
  /** PostScript name without the subset's prefix. */
  readonly name: string;
  show(bytes: string): Shown;
}

/** Stands for a code of which the file does not say what it means. */
const unknownText = "\ufffd";
/** Width of codes whose font gives none (the standard 14 fonts): a guess that only sets where a line ends. */
const guessedWidth = 500;
/** What one code of a range of widths costs, in bytes of the budget. */
const widthCost = 256;

/** Reads a font dictionary. Composite fonts are read with two bytes a code, as `Identity-H` has it. */
export function readFont(file: PdfFile, dict: PdfDict): PdfFont {
  const composite = file.name(dict.get("Subtype")) === "Type0";
  const bytesPerCode = composite ? 2 : 1;
  const texts = dict.has("ToUnicode")
    ? readToUnicode(file.data(dict.get("ToUnicode")), file.budget)
    : simpleEncoding(file, dict);
  const widths = composite ? compositeWidths(file, dict) : simpleWidths(file, dict);
  return {
    name: (file.name(dict.get("BaseFont")) ?? "").replace(/^[A-Z]{6}\+/, ""),
    show(bytes) {
      const shown = { text: "", width: 0, codes: 0, spaces: 0 };
      for (let at = 0; at + bytesPerCode <= bytes.length; at += bytesPerCode) {
        const code = composite
          ? (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1)
          : bytes.charCodeAt(at);
        shown.text += texts.get(code) ?? unknownText;
        shown.width += widths.get(code) ?? widths.get(-1) ?? guessedWidth;
        shown.codes += 1;
        if (!composite && code === 32) shown.spaces += 1;
      }
      return shown;
    },
  };
}

/** By CID; -1 is the default width. */
function compositeWidths(file: PdfFile, dict: PdfDict): ReadonlyMap<number, number> {
  const descendant = file.dict(file.array(dict.get("DescendantFonts"))[0]);
  const widths = new Map([[-1, file.number(descendant.get("DW")) ?? 1000]]);
  const items = file.array(descendant.get("W")).map(file.resolve);
  for (let at = 0; at + 1 < items.length;) {
    const [first, second] = [items[at], items[at + 1]];
    if (typeof first !== "number") break;
    if (isArray(second)) {
      second.forEach((width, step) => setWidth(widths, first + step, file.resolve(width)));
      at += 2;
    } else {
      const last = Math.min(Number(second), first + 65_535);
      file.budget.spend(widthCost * Math.max(0, last - first));
      for (let cid = first; cid <= last; cid += 1) setWidth(widths, cid, items[at + 2]);
      at += 3;
    }
  }
  return widths;
}

function simpleWidths(file: PdfFile, dict: PdfDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const first = file.number(dict.get("FirstChar")) ?? 0;
  file
    .array(dict.get("Widths"))
    .forEach((width, step) => setWidth(widths, first + step, file.resolve(width)));
  return widths;
}

function setWidth(widths: Map<number, number>, code: number, width: PdfValue | undefined): void {
  if (typeof width === "number") widths.set(code, width);
}

/** Signs of Windows-1252 from code 0x80; the rest is Latin-1. Node 20's TextDecoder takes all of it for Latin-1. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Windows-1252 with the encoding's differences, where a glyph's name tells its character. */
function simpleEncoding(file: PdfFile, dict: PdfDict): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let code = 32; code < 256; code += 1)
    texts.set(code, windowsSigns[code - 0x80] ?? String.fromCharCode(code));
  let code = 0;
  for (const item of file.array(file.dict(dict.get("Encoding")).get("Differences"))) {
    if (typeof item === "number") code = item;
    else if (item instanceof PdfName) texts.set(code++, glyphText(item.value));
  }
  return texts;
}

function glyphText(name: string): string {
  const unicode = /^uni([0-9A-F]{4})$/.exec(name)?.[1];
  if (unicode !== undefined) return String.fromCharCode(parseInt(unicode, 16));
  return name === "space" ? " " : name.length === 1 ? name : unknownText;
}
