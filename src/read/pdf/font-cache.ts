import type { PdfFile } from "./file.ts";
import { readFont } from "./font.ts";
import type { PdfFont } from "./font.ts";
import type { PdfDict } from "./objects.ts";

/** The fonts of one file, each read once. */
export class FontCache {
  readonly #file: PdfFile;
  readonly #fonts = new Map<PdfDict, PdfFont>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  get(dict: PdfDict): PdfFont {
    let font = this.#fonts.get(dict);
    if (!font) this.#fonts.set(dict, (font = readFont(this.#file, dict)));
    return font;
  }
}
