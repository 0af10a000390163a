import { readFileSync } from "node:fs";
import { cuts, family, postScriptName } from "./cuts.ts";
import type { Cut } from "./cuts.ts";

/** The four faces both formats use: TTF files, read once. */
export interface FontFaces {
  readonly family: string;
  readonly regular: FontFace;
  readonly bold: FontFace;
  readonly italic: FontFace;
  readonly boldItalic: FontFace;
}

/** One TTF file; `name` is its PostScript name. */
export interface FontFace {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let loaded: FontFaces | undefined;

/** The faces that come with the program. Each file is read once a process, because every document uses all of them. */
export function loadFontFaces(): FontFaces {
  loaded ??= {
    family,
    regular: load(cuts.regular),
    bold: load(cuts.bold),
    italic: load(cuts.italic),
    boldItalic: load(cuts.boldItalic),
  };
  return loaded;
}

function load(cut: Cut): FontFace {
  const name = postScriptName(cut);
  return { name, bytes: readFileSync(new URL(`../../fonts/${name}.ttf`, import.meta.url)) };
}

/** The licence of the faces (SIL Open Font License 1.1), which every copy of them must bring along. */
export const fontLicence = (): Uint8Array => readFileSync(new URL("../../fonts/OFL.txt", import.meta.url));
